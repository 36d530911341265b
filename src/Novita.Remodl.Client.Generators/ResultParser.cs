using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>Reads what a method returns.</summary>
internal static class ResultParser
{
    // Refit gives these as they come, without JSON.
    private static readonly string[] Unread = ["System.String", "System.IO.Stream", "System.Net.Http.HttpContent"];

    /// <summary>The type that is returned, and the method that sends a request for it.</summary>
    public static (string ReturnType, string Sender) Parse(IMethodSymbol method, List<HeaderModel> headers, List<DiagnosticInfo> diagnostics)
    {
        var task = method.ReturnType.IsNamed("System.Threading.Tasks.Task") ? (INamedTypeSymbol)method.ReturnType : null;
        var type = task?.TypeArguments.FirstOrDefault();
        if (task is null || (type is not null && Unread.Any(type.IsOrDerivesFrom)))
        {
            diagnostics.Report(method.Location(), Diagnostics.UnsupportedReturnType, method.Name, method.ReturnType.Readable());
            type = null;
        }

        if (type is null)
        {
            return ("Task", "SendAsync");
        }

        if (type.IsNamed("System.Net.Http.HttpResponseMessage"))
        {
            return ("Task<HttpResponseMessage>", "SendRawAsync");
        }

        if (!headers.Any(static header => string.Equals(header.Name, "Accept", StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Report(method.Location(), Diagnostics.MissingAccept, method.Name, method.ContainingType.Name);
        }

        return ($"Task<{type.Code()}>", $"SendAsync<{type.Code()}>");
    }
}
