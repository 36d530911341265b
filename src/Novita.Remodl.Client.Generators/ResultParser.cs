using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>Reads what a method returns.</summary>
internal static class ResultParser
{
    // Refit gives these as they come, without JSON.
    private static readonly string[] Unread = ["System.String", "System.IO.Stream", "System.Net.Http.HttpContent"];

    public static ResultModel Parse(IMethodSymbol method, List<HeaderModel> headers, List<DiagnosticInfo> diagnostics)
    {
        var task = method.ReturnType.IsNamed("System.Threading.Tasks.Task") ? (INamedTypeSymbol)method.ReturnType : null;
        var type = task?.TypeArguments.FirstOrDefault();
        if (task is null || (type is not null && Unread.Any(type.IsOrDerivesFrom)))
        {
            diagnostics.Add(DiagnosticInfo.At(
                method.Location(), Diagnostics.UnsupportedReturnType, method.Name, method.ReturnType.Readable()));
            return new(ResultKind.None);
        }

        if (type is null)
        {
            return new(ResultKind.None);
        }

        if (type.IsNamed("System.Net.Http.HttpResponseMessage"))
        {
            return new(ResultKind.Response);
        }

        if (!headers.Any(static header => string.Equals(header.Name, "Accept", StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Add(DiagnosticInfo.At(
                method.Location(), Diagnostics.MissingAccept, method.Name, method.ContainingType.Name));
        }

        return new(ResultKind.Value, type.Code());
    }
}
