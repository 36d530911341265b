using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling O1 changes a video (<c>kling-o1-video-edit</c>). Retired on 2026-07-22.</summary>
public sealed record KlingO1VideoEdit : NovitaVideoRequest
{
    /// <summary>The video: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public required MediaInput Video { get; init; }

    /// <summary>What shall be changed.</summary>
    public required string Prompt { get; init; }

    /// <summary>Images to go by; 0 to 4: each is a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrBase64>))]
    public IReadOnlyList<MediaInput>? Images { get; init; }

    /// <summary>Whether it is done faster.</summary>
    public bool? FastMode { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>Whether the sound of the video is kept.</summary>
    public bool? KeepOriginalSound { get; init; }

    internal override string Slug => "kling-o1-video-edit";

    internal override void Check()
    {
        Require.Address(Video, "video");
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Images, "images", 0, 4, ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.O1VideoEditAsync(this, cancellationToken);
}
