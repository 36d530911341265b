namespace Novita.Remodl.Client.Rest;

/// <summary>Escapes values for a path.</summary>
internal static class RestPath
{
    /// <summary>One segment: a '/' in it is escaped.</summary>
    public static string Segment(string? value)
    {
        // An empty segment would call another route, and dots would climb out of this one.
        if (value is null or "" or "." or "..")
        {
            throw new ArgumentException($"'{value}' can't stand as a segment of a path.", nameof(value));
        }

        return Uri.EscapeDataString(value);
    }

    /// <summary>Several segments, as in the model name <c>deepseek/deepseek-v3</c>: a '/' in it stays, and so does the ':' before a verb.</summary>
    public static string Segments(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return string.Join('/', value.Split('/').Select(Segment)).Replace("%3A", ":", StringComparison.Ordinal);
    }
}
