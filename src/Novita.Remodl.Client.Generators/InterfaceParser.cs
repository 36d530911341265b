using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>Reads an interface.</summary>
internal static class InterfaceParser
{
    public static InterfaceModel Parse(INamedTypeSymbol type)
    {
        var diagnostics = new List<DiagnosticInfo>();
        CheckInterface(type, diagnostics);

        var headers = HeaderParser.Parse(type, diagnostics);
        var locals = LocalNames.Avoiding(new HashSet<string>(type.GetMembers().OfType<IMethodSymbol>()
            .SelectMany(static method => method.Parameters)
            .Select(static parameter => parameter.Name)));
        var methods = new List<MethodModel>();
        foreach (var member in type.GetMembers().Where(NeedsImplementation))
        {
            if (member is not IMethodSymbol method)
            {
                diagnostics.Report(member.Location(), Diagnostics.UnsupportedMember, member.Name);
                continue;
            }

            if (new MethodParser(method, locals, headers, diagnostics).Parse() is { } model)
            {
                methods.Add(model);
            }
        }

        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        return new(space, type.Name, locals, new([.. methods]), new([.. diagnostics]));
    }

    private static void CheckInterface(INamedTypeSymbol type, List<DiagnosticInfo> diagnostics)
    {
        if (type.IsGenericType || type.ContainingType is not null || type.IsFileLocal)
        {
            diagnostics.Report(type.Location(), Diagnostics.UnsupportedInterface, type.Name);
        }

        foreach (var inherited in type.Interfaces)
        {
            diagnostics.Report(type.Location(), Diagnostics.InheritedInterface, type.Name, inherited.Name);
        }
    }

    // Accessors are seen through their property or event; a default implementation needs no other, unless it has a verb.
    private static bool NeedsImplementation(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: not null } => false,
        IMethodSymbol method => method.IsAbstract || method.Verbs().Any(),
        INamedTypeSymbol => false,
        _ => member.IsAbstract,
    };
}
