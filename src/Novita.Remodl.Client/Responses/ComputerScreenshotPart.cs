using System.Text;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a computer's screen shows.</summary>
public sealed record ComputerScreenshotPart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "computer_screenshot";

    /// <summary>The picture's address, or a data URI. Of a file it is made anew each time that it is asked for.</summary>
    [JsonIgnore]
    public string? ImageUrl
    {
        get => Source?.Text;
        init => Source = InlineData.FromText(value);
    }

    [JsonInclude]
    [JsonPropertyName("image_url")]
    internal InlineData? Source { get; init; }

    /// <summary>The id of an uploaded file, in place of the address.</summary>
    public string? FileId { get; init; }

    /// <summary>How closely the model looks.</summary>
    public ImageDetail? Detail { get; init; }

    /// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; init; }

    /// <summary>A picture from a file, memory or a stream, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="ArgumentException">It is no image, or it is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static ComputerScreenshotPart FromFile(FileSource file) => new() { Source = InlineData.FromFile(MediaCheck.Is("image", file)) };

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("ImageUrl = ").Append(Source).Append(", FileId = ").Append(FileId).Append(", Detail = ").Append(Detail);
        return true;
    }
}
