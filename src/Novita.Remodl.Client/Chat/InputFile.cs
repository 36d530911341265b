using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A file that is sent within a message.</summary>
public sealed record InputFile : WireObject
{
    /// <summary>The file's name, with its extension.</summary>
    public string? Filename { get; init; }

    /// <summary>The file as a data URI.</summary>
    public string? FileData { get; init; }

    /// <summary>The id of an uploaded file; RemodlAI also takes a web address here.</summary>
    public string? FileId { get; init; }

    /// <summary>The media type, for example <c>video/mp4</c>. Tells RemodlAI's provider what the file is; never sent to RemodlAI.</summary>
    public string? Format { get; init; }
}
