using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What Wan 2.2 to 2.6 make a video from.</summary>
public sealed record WanInput : WireObject
{
    /// <summary>What shall be seen: 800 characters at most of 2.2, 2000 of 2.5.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen; 500 characters at most of 2.2.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>The first frame, of image to video: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? ImgUrl { get; init; }

    /// <summary>The sound, of 2.5 and 2.6: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? AudioUrl { get; init; }

    /// <summary>An effect by its name, of 2.6 from an image.</summary>
    public string? Template { get; init; }

    /// <summary>The videos to go by, of 2.6 from videos; 1 to 3 addresses.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrl>))]
    public IReadOnlyList<MediaInput>? ReferenceUrls { get; init; }
}
