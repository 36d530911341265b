using System.Text;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>An event in the stream of an image: an unfinished image, or the finished one. Events of other types are kept, with their fields.</summary>
public sealed record ImageStreamEvent : WireObject
{
    /// <summary>What the event is.</summary>
    public ImageEventType Type { get; init; }

    /// <summary>The image in base64, as on the wire, made anew each time that it is asked for.</summary>
    [JsonIgnore]
    public string? B64Json
    {
        get => Source?.Text;
        init => Source = InlineData.FromText(value);
    }

    /// <summary>When the request came: seconds since 1970, UTC.</summary>
    public long? CreatedAt { get; init; }

    /// <summary>The size.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>The quality.</summary>
    public ImageQuality? Quality { get; init; }

    /// <summary>The background.</summary>
    public ImageBackground? Background { get; init; }

    /// <summary>The file format.</summary>
    public ImageFormat? OutputFormat { get; init; }

    /// <summary>The number of the unfinished image, from 0.</summary>
    public int? PartialImageIndex { get; init; }

    /// <summary>The tokens that it took, with the finished image.</summary>
    public ImageUsage? Usage { get; init; }

    /// <summary>The image; null when the event has none.</summary>
    [JsonIgnore]
    public GeneratedImage? Image => Finished ?? (Source is null ? null : new() { Source = Source });

    /// <summary>Whether the image is finished.</summary>
    [JsonIgnore]
    public bool IsCompleted => Type == ImageEventType.GenerationCompleted || Type == ImageEventType.EditCompleted;

    /// <summary>Whether the image is unfinished: a preview.</summary>
    [JsonIgnore]
    public bool IsPartial => Type == ImageEventType.GenerationPartial || Type == ImageEventType.EditPartial;

    [JsonInclude]
    [JsonPropertyName("b64_json")]
    [JsonConverter(typeof(DecodedDataConverter))]
    internal InlineData? Source { get; init; }

    // Of a server that answers whole: the image with all that is known of it.
    [JsonIgnore]
    internal GeneratedImage? Finished { get; init; }

    internal static ImageStreamEvent Of(GeneratedImage image, ImageResult result, ImageEventType completed) => new()
    {
        Type = completed,
        Source = image.Source,
        Finished = image,
        CreatedAt = result.Created,
        Size = result.Size,
        Quality = result.Quality,
        Background = result.Background,
        OutputFormat = result.OutputFormat,
        Usage = result.Usage,
        AdditionalProperties = image.AdditionalProperties,
    };

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Type = ").Append(Type).Append(", B64Json = ").Append(Source).Append(", PartialImageIndex = ").Append(PartialImageIndex);
        return true;
    }
}
