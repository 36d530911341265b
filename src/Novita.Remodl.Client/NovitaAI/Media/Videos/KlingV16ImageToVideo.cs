using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 1.6 from an image (<c>kling-v1.6-i2v</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record KlingV16ImageToVideo : NovitaVideoRequest
{
    /// <summary>The mode: <c>Standard</c>, <c>Professional</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>The first frame: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput ImageUrl { get; init; }

    /// <summary>The last frame, in the mode Professional: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public MediaInput? EndImageUrl { get; init; }

    /// <summary>What shall be seen, 2000 characters at most.</summary>
    public string? Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Seconds: <c>5</c>, <c>10</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>How closely the prompt is kept to, for example 0.5.</summary>
    public double? GuidanceScale { get; init; }

    internal override string Slug => "kling-v1.6-i2v";

    internal override void Check()
    {
        Require.OneOf(Mode, "mode", "Standard", "Professional");
        ImageChecks.Image(ImageUrl, "image_url", ImageLimits.Any);
        Require.AtMost(Prompt, "prompt", 2000);
        Require.OneOf<int>(Duration, "duration", 5, 10);
        if (EndImageUrl is not null && Mode != "Professional")
        {
            throw Require.Refused("end_image_url", $"end_image_url is set, which the mode {Mode} does not take. Set mode to Professional.");
        }

        ImageChecks.ImageIfAny(EndImageUrl, "end_image_url", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.V16ImageToVideoAsync(this, cancellationToken);
}
