using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Http;

/// <summary>Brings the many ways to write a base address to one: the root of the service.</summary>
internal static class BaseAddress
{
    // Not what was set: it may be a key in the wrong place, or hold a password.
    private const string Shape = "has to be an absolute http or https address, such as http://localhost:8000.";

    private static readonly string[] Endpoints =
        ["/chat/completions", "/completions", "/embeddings", "/rerank", "/responses", "/audio/transcriptions", "/models"];

    /// <summary>Cuts trailing slashes, a known endpoint, and then the first of <paramref name="apiPaths"/> that the address ends in.</summary>
    public static Uri Normalize(Uri address, ReadOnlySpan<string> apiPaths)
    {
        var path = address.AbsolutePath.TrimEnd('/');
        foreach (var endpoint in Endpoints)
        {
            if (path.EndsWith(endpoint, StringComparison.OrdinalIgnoreCase))
            {
                path = path[..^endpoint.Length].TrimEnd('/');
                break;
            }
        }

        foreach (var api in apiPaths)
        {
            if (path.EndsWith(api, StringComparison.OrdinalIgnoreCase))
            {
                path = path[..^api.Length].TrimEnd('/');
                break;
            }
        }

        return new Uri(address.GetLeftPart(UriPartial.Authority) + path + "/");
    }

    /// <summary>The address <paramref name="path"/> below <paramref name="root"/>, whose own path is kept.</summary>
    public static Uri Below(Uri root, string path) => new(root.AbsoluteUri.TrimEnd('/') + "/" + path.Trim('/'));

    /// <summary>The address that a caller wrote, below <paramref name="root"/> unless it is a whole one. A leading slash doesn't climb out of the root's own path.</summary>
    public static Uri Resolve(Uri root, Uri? address)
    {
        if (address is null)
        {
            return root;
        }

        // On Unix an address that begins with a slash is taken for the path of a file.
        var isRelative = !address.IsAbsoluteUri || (address.IsFile && address.OriginalString.StartsWith('/'));
        return isRelative ? new Uri(root.AbsoluteUri.TrimEnd('/') + "/" + address.OriginalString.TrimStart('/')) : address;
    }

    /// <summary>The address as it may be shown: without user, password, query and fragment.</summary>
    public static string? Show(Uri? address) =>
        address is { IsAbsoluteUri: true } ? address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : null;

    /// <summary>The address in an environment variable; null when it is not set.</summary>
    /// <exception cref="UriFormatException">It is no web address.</exception>
    public static Uri? FromVariable(EnvironmentVariables environment, string variable)
    {
        var value = environment(variable)?.Trim();
        if (string.IsNullOrEmpty(value))
        {
            return null;
        }

        var setting = $"The environment variable {variable}";
        var problem = Uri.TryCreate(value, UriKind.Absolute, out var address) ? FindProblem(address, setting) : $"{setting} {Shape}";
        return problem is null ? address : throw new UriFormatException(problem);
    }

    /// <summary>What is wrong with an address that is set as <paramref name="setting"/>; null when nothing is.</summary>
    public static string? FindProblem(Uri? address, string setting)
    {
        if (address is null)
        {
            return null;
        }

        if (!WebAddress.Is(address))
        {
            return $"{setting} {Shape}";
        }

        if (address.UserInfo.Length > 0)
        {
            return $"{setting} has a user or a password in it; set the key as ApiKey instead.";
        }

        return address.Query.Length > 0 || address.Fragment.Length > 0
            ? $"{setting} has a query or a fragment; it has to be the root of the service alone."
            : null;
    }
}
