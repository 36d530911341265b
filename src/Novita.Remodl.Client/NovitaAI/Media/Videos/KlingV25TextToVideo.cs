using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 2.5 Turbo from a text (<c>kling-2.5-turbo-t2v</c>, a slug without a v). Retired on 2026-07-22.</summary>
public sealed record KlingV25TextToVideo : NovitaVideoRequest
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Seconds: 5 or 10. A text on the wire.</summary>
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public int? Duration { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>How closely the prompt is kept to, for example 0.5.</summary>
    public double? CfgScale { get; init; }

    /// <summary>The mode: <c>pro</c>.</summary>
    public string? Mode { get; init; }

    internal override string Slug => "kling-2.5-turbo-t2v";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.OneOf<int>(Duration, "duration", 5, 10);
        Require.OneOf(Mode, "mode", "pro");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.V25TextToVideoAsync(this, cancellationToken);
}
