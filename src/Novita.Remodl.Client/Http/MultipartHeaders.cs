using System.Buffers;
using System.Net.Http.Headers;
using System.Text;

namespace Novita.Remodl.Client.Http;

/// <summary>Writes the headers of a multipart body as browsers do, which is all that some servers understand.</summary>
internal static class MultipartHeaders
{
    private static readonly SearchValues<char> BoundaryTokens =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'+-._");

    /// <summary>Unquotes the boundary, quotes names, drops <c>filename*</c>, and leaves Content-Type to files. May be called again.</summary>
    public static void Normalize(MultipartContent content)
    {
        UnquoteBoundary(content.Headers.ContentType);
        content.HeaderEncodingSelector = static (_, _) => Encoding.UTF8;
        foreach (var part in content)
        {
            Normalize(part.Headers);
        }
    }

    private static void UnquoteBoundary(MediaTypeHeaderValue? contentType)
    {
        var boundary = contentType?.Parameters.FirstOrDefault(static parameter => parameter.Name is "boundary");
        if (boundary?.Value?.Trim('"') is { } token && !token.AsSpan().ContainsAnyExcept(BoundaryTokens))
        {
            boundary.Value = token;
        }
    }

    private static void Normalize(HttpContentHeaders headers)
    {
        // A second pass can't parse a file name in UTF-8, and has nothing left to do with it.
        if (headers.ContentDisposition is not { Name: { } name } disposition)
        {
            return;
        }

        var fileName = disposition.FileNameStar ?? disposition.FileName;
        var contentType = fileName is null
            ? null
            : headers.ContentType ?? new MediaTypeHeaderValue("application/octet-stream");
        var fileParameter = fileName is null ? "" : $"; filename={Quote(fileName)}";

        // The disposition comes first.
        headers.ContentType = null;
        headers.ContentDisposition = null;
        headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name={Quote(name)}{fileParameter}");
        headers.ContentType = contentType;
    }

    private static string Quote(string value)
    {
        var bare = value is ['"', .. var inner, '"'] ? inner : value;
        return string.Concat(
            "\"",
            bare.Replace("\r", "%0D", StringComparison.Ordinal)
                .Replace("\n", "%0A", StringComparison.Ordinal)
                .Replace("\"", "%22", StringComparison.Ordinal),
            "\"");
    }
}
