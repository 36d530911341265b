using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 2.6 Pro from an image (<c>kling-v2.6-pro-i2v</c>). Retired on 2026-07-22.</summary>
public sealed record KlingV26ImageToVideo : NovitaVideoRequest
{
    /// <summary>The first frame: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Whether there is sound. Default: true.</summary>
    public bool? Sound { get; init; }

    /// <summary>Seconds: <c>5</c>, <c>10</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>How closely the prompt is kept to, for example 0.5.</summary>
    public double? CfgScale { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>. Default: <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>The voices, two at most, in the form that the service wants.</summary>
    public IReadOnlyList<JsonElement>? VoiceList { get; init; }

    internal override string Slug => "kling-v2.6-pro-i2v";

    internal override void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        Require.Text(Prompt, "prompt");
        Require.OneOf<int>(Duration, "duration", 5, 10);
        Require.Count(VoiceList, "voice_list", 0, 2);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.V26ImageToVideoAsync(this, cancellationToken);
}
