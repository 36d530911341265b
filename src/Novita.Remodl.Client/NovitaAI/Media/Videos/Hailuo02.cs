using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>MiniMax Hailuo 02 (<c>minimax-hailuo-02</c>), from a text or an image.</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record Hailuo02 : NovitaVideoRequest
{
    /// <summary>What shall be seen.</summary>
    public string? Prompt { get; init; }

    /// <summary>The first frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? Image { get; init; }

    /// <summary>The last frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? EndImage { get; init; }

    /// <summary>Seconds: <c>6</c>, <c>10</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>The resolution, in upper case: <c>768P</c>, <c>1080P</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>Whether the prompt is made richer.</summary>
    public bool? EnablePromptExpansion { get; init; }

    /// <summary>Whether the prompt is made richer faster.</summary>
    public bool? FastPretreatment { get; init; }

    internal override string Slug => "minimax-hailuo-02";

    internal override void Check()
    {
        Require.OneOf<int>(Duration, "duration", 6, 10);
        Require.OneOf(Resolution, "resolution", "768P", "1080P");
        if (Image is null)
        {
            Require.Text(Prompt, "prompt");
        }

        ImageChecks.ImageIfAny(Image, "image", ImageLimits.Any);
        ImageChecks.ImageIfAny(EndImage, "end_image", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Hailuo.V02Async(this, cancellationToken);
}
