namespace Novita.Remodl.Client.Generators;

/// <summary>What a method returns.</summary>
internal enum ResultKind
{
    None,
    Value,
    Response,
}
