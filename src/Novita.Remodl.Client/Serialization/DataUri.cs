using System.Buffers.Text;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Data URIs (RFC 2397) in base64.</summary>
internal static class DataUri
{
    /// <summary>The media type of a data URI, or null when <paramref name="uri"/> is none.</summary>
    public static string? MediaType(string uri)
    {
        if (!uri.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = uri.AsSpan().IndexOfAny(';', ',');
        return end < 0 ? null : uri["data:".Length..end];
    }

    /// <summary>The base64 of a data URI, without what stands before it; null when <paramref name="uri"/> is none, or its data isn't in canonical base64.</summary>
    public static string? Base64Of(string uri)
    {
        if (!uri.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var comma = uri.IndexOf(',', StringComparison.Ordinal);
        var data = comma < 0 ? "" : uri[(comma + 1)..];
        return data.Length > 0 && data.Length % 4 == 0 && !data.AsSpan().ContainsAny(" \t\r\n") && Base64.IsValid(data) ? data : null;
    }
}
