using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 2.6 Pro gives the motion of a video to an image (<c>kling-v2.6-pro-motion-control</c>). Retired on 2026-07-22.</summary>
public sealed record KlingV26MotionControl : NovitaVideoRequest
{
    /// <summary>Who moves: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>How: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public required MediaInput Video { get; init; }

    /// <summary>What shall be seen.</summary>
    public string? Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Whether the sound of the video is kept. Default: true.</summary>
    public bool? KeepOriginalSound { get; init; }

    /// <summary>Whom the figure faces as: <c>image</c>, <c>video</c>.</summary>
    public required string CharacterOrientation { get; init; }

    internal override string Slug => "kling-v2.6-pro-motion-control";

    internal override void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        Require.Address(Video, "video");
        Require.OneOf(CharacterOrientation, "character_orientation", "image", "video");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.V26MotionControlAsync(this, cancellationToken);
}
