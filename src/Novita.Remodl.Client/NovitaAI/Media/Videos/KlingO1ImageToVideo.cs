using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling O1 from an image (<c>kling-o1-i2v</c>). Retired on 2026-07-22.</summary>
public sealed record KlingO1ImageToVideo : NovitaVideoRequest
{
    /// <summary>The first frame: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>The last frame (<c>last_image</c>, where Kling 3.0 says <c>end_image</c>): a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public MediaInput? LastImage { get; init; }

    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>Seconds, for example <c>5</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    internal override string Slug => "kling-o1-i2v";

    internal override void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        Require.Text(Prompt, "prompt");
        ImageChecks.ImageIfAny(LastImage, "last_image", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.O1ImageToVideoAsync(this, cancellationToken);
}
