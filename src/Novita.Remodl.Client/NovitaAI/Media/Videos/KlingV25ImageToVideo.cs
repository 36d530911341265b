using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 2.5 Turbo from an image (<c>kling-2.5-turbo-i2v</c>, a slug without a v). Retired on 2026-07-22.</summary>
public sealed record KlingV25ImageToVideo : NovitaVideoRequest
{
    /// <summary>The first frame: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Seconds: 5 or 10. A text on the wire.</summary>
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public int? Duration { get; init; }

    /// <summary>How closely the prompt is kept to, for example 0.5.</summary>
    public double? CfgScale { get; init; }

    /// <summary>The mode: <c>pro</c>.</summary>
    public string? Mode { get; init; }

    internal override string Slug => "kling-2.5-turbo-i2v";

    internal override void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        Require.Text(Prompt, "prompt");
        Require.OneOf<int>(Duration, "duration", 5, 10);
        Require.OneOf(Mode, "mode", "pro");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.V25ImageToVideoAsync(this, cancellationToken);
}
