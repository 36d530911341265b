using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>MiniMax Video-01 (<c>minimax-video-01</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record MiniMaxVideo01 : NovitaVideoRequest
{
    /// <summary>What shall be seen, 2000 characters at most.</summary>
    public required string Prompt { get; init; }

    /// <summary>The first frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? ImageUrl { get; init; }

    /// <summary>Whether the prompt is made richer. Default: true.</summary>
    public bool? EnablePromptExpansion { get; init; }

    internal override string Slug => "minimax-video-01";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt", 2000);
        ImageChecks.ImageIfAny(ImageUrl, "image_url", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Hailuo.Video01Async(this, cancellationToken);
}
