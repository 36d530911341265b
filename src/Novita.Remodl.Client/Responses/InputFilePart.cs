using System.Text;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A file that goes into the model.</summary>
public sealed record InputFilePart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "input_file";

    /// <summary>The id of an uploaded file.</summary>
    public string? FileId { get; init; }

    /// <summary>The file's name.</summary>
    public string? Filename { get; init; }

    /// <summary>The content, as a data URI or in base64. Of a file it is made anew each time that it is asked for.</summary>
    [JsonIgnore]
    public string? FileData
    {
        get => Source?.Text;
        init => Source = InlineData.FromText(value);
    }

    [JsonInclude]
    [JsonPropertyName("file_data")]
    internal InlineData? Source { get; init; }

    /// <summary>The file's address.</summary>
    public string? FileUrl { get; init; }

    /// <summary>How closely the model looks: <c>auto</c>, <c>low</c> or <c>high</c>.</summary>
    public string? Detail { get; init; }

    /// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; init; }

    /// <summary>A file from disk, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static InputFilePart FromPath(string path) => FromFile(FileSource.FromPath(path));

    /// <summary>A file from disk, memory or a stream, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="ArgumentException">It is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static InputFilePart FromFile(FileSource file) => new() { Source = InlineData.FromFile(file), Filename = file.FileName };

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("FileId = ").Append(FileId).Append(", Filename = ").Append(Filename).Append(", FileData = ").Append(Source).Append(", FileUrl = ").Append(FileUrl).Append(", Detail = ").Append(Detail);
        return true;
    }
}
