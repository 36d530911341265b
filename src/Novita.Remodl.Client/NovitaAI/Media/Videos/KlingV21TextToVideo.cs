using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 2.1 Master from a text (<c>kling-v2.1-t2v-master</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record KlingV21TextToVideo : NovitaVideoRequest
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

    /// <summary>How closely the prompt is kept to; 0 to 1. Default: 0.5.</summary>
    public double? GuidanceScale { get; init; }

    internal override string Slug => "kling-v2.1-t2v-master";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.OneOf<int>(Duration, "duration", 5, 10);
        Require.Between<double>(GuidanceScale, "guidance_scale", 0, 1);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.V21TextToVideoAsync(this, cancellationToken);
}
