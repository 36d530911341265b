using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 3.0 gives the motion of a video to an image (<c>kling-v3.0-motion-control</c>).</summary>
public sealed record KlingV3MotionControl : NovitaVideoRequest
{
    /// <summary>Who moves: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>How: MP4 or MOV of 3 to 30 seconds and 10 MB at most, with 300 pixels a side at least: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public required MediaInput Video { get; init; }

    /// <summary>The model: <c>kling-v3-0-std</c>, <c>kling-v3-0-pro</c>. The service calls for one, and names <c>kling-v3-0-std</c> as its default.</summary>
    public required string ModelName { get; init; }

    /// <summary>What shall be seen, 2500 characters at most.</summary>
    public string? Prompt { get; init; }

    /// <summary>What shall not be seen, 2500 characters at most.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Whether the sound of the video is kept.</summary>
    public bool? KeepOriginalSound { get; init; }

    /// <summary>Whom the figure faces as: <c>image</c> makes 5 seconds, <c>video</c> up to 30: <c>image</c>, <c>video</c>.</summary>
    public string? CharacterOrientation { get; init; }

    internal override string Slug => "kling-v3.0-motion-control";

    internal override void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        Require.Address(Video, "video");
        Require.OneOf(ModelName, "model_name", "kling-v3-0-std", "kling-v3-0-pro");
        Require.AtMost(Prompt, "prompt", 2500);
        Require.AtMost(NegativePrompt, "negative_prompt", 2500);
        Require.OneOf(CharacterOrientation, "character_orientation", "image", "video");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.V3MotionControlAsync(this, cancellationToken);
}
