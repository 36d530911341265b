using System.Text;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A file that is sent within a message.</summary>
public sealed record InputFile : WireObject
{
    /// <summary>The file's name, with its extension.</summary>
    public string? Filename { get; init; }

    /// <summary>The file as a data URI, made anew each time that it is asked for when <see cref="File"/> is set.</summary>
    [JsonIgnore]
    public string? FileData
    {
        get => Source?.Text;
        init => Source = InlineData.FromText(value);
    }

    /// <summary>The id of an uploaded file; RemodlAI also takes a web address here.</summary>
    public string? FileId { get; init; }

    /// <summary>The media type, for example <c>video/mp4</c>. Tells RemodlAI's provider what the file is; never sent to RemodlAI.</summary>
    public string? Format { get; init; }

    /// <summary>The file that is sent as a data URI; null when it was given as text or by its id.</summary>
    [JsonIgnore]
    public FileSource? File => Source?.File;

    [JsonInclude]
    [JsonPropertyName("file_data")]
    internal InlineData? Source { get; init; }

    /// <summary>A file, sent under its name as a data URI that is written into the body in windows.</summary>
    /// <exception cref="ArgumentException">It is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static InputFile FromFile(FileSource file) => new() { Source = InlineData.FromFile(file), Filename = file.FileName };

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Filename = ").Append(Filename).Append(", FileData = ").Append(Source).Append(", FileId = ").Append(FileId).Append(", Format = ").Append(Format);
        return true;
    }
}
