using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Novita.Remodl.Client.Generators;

/// <summary>A diagnostic that holds no syntax, so that it may wait in the pipeline.</summary>
internal sealed record DiagnosticInfo(
    DiagnosticDescriptor Descriptor,
    EquatableArray<string> Arguments,
    string FilePath,
    TextSpan Span,
    LinePositionSpan Lines)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location.Create(FilePath, Span, Lines), [.. Arguments]);
}
