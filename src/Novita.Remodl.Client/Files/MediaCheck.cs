namespace Novita.Remodl.Client;

/// <summary>Refuses a file of the wrong kind, which servers refuse with less to go by.</summary>
internal static class MediaCheck
{
    /// <param name="kind">The first half of the media types that are right, such as <c>image</c>.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="ArgumentException">It is of another kind.</exception>
    public static FileSource Is(string kind, FileSource file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.MediaType.StartsWith(kind + "/", StringComparison.OrdinalIgnoreCase))
        {
            return file;
        }

        var problem = file.MediaType == MediaTypes.Unknown
            ? $"The media type of '{file.FileName}' can't be told from its name or its first bytes."
            : $"The media type of '{file.FileName}' is {file.MediaType}, which is not {kind}/….";
        throw new ArgumentException($"{problem} Give the right one, such as {Example(kind)}.", nameof(file));
    }

    private static string Example(string kind) => kind switch
    {
        "image" => "image/png",
        "video" => "video/mp4",
        _ => "audio/wav",
    };
}
