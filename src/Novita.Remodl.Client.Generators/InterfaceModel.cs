namespace Novita.Remodl.Client.Generators;

/// <summary>One typed REST interface: what to emit, or what is wrong with it.</summary>
internal sealed record InterfaceModel(
    string Namespace,
    string Name,
    LocalNames Locals,
    EquatableArray<MethodModel> Methods,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    public string ClassName => ClientNames.ClassOf(Name);
}
