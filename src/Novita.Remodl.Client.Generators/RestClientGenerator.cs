using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Novita.Remodl.Client.Generators;

/// <summary>Implements every interface that has a method with a verb.</summary>
[Generator]
public sealed class RestClientGenerator : IIncrementalGenerator
{
    /// <summary>The name of the step that yields the models, for tests of caching.</summary>
    public const string ModelStep = "Model";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (var verb in Vocabulary.VerbNames)
        {
            var models = context.SyntaxProvider
                .ForAttributeWithMetadataName(
                    Vocabulary.Namespace + "." + verb,
                    static (node, _) => node is MethodDeclarationSyntax { Parent: InterfaceDeclarationSyntax },
                    (method, _) => Model((IMethodSymbol)method.TargetSymbol, verb))
                .Where(static model => model is not null)
                .WithTrackingName(ModelStep);
            context.RegisterSourceOutput(models, static (output, model) => Emit(output, model!));
        }
    }

    // The first method with a verb stands for its interface, so that the interface is read once.
    private static InterfaceModel? Model(IMethodSymbol method, string verb)
    {
        var first = method.ContainingType.GetMembers().OfType<IMethodSymbol>().First(static member => member.Verbs().Any());
        var isFirst = SymbolEqualityComparer.Default.Equals(first, method) && first.Verbs().First().AttributeClass!.Name == verb;
        return isFirst ? InterfaceParser.Parse(method.ContainingType) : null;
    }

    private static void Emit(SourceProductionContext output, InterfaceModel model)
    {
        foreach (var diagnostic in model.Diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }

        if (model.Diagnostics.Count > 0)
        {
            return;
        }

        var name = model.Namespace.Length == 0 ? model.ClassName : model.Namespace + "." + model.ClassName;
        output.AddSource(name + ".g.cs", ClientWriter.Write(model));
    }
}
