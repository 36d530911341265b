using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 Pro and Turbo from an image (<c>vidu-q2-pro-img2video</c>, <c>vidu-q2-turbo-img2video</c>). Retired on 2026-07-22.</summary>
public sealed record ViduQ2ImageToVideo : ViduQ2FramesRequest
{
    /// <summary>The images, the first frame first: each is a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>What shall be seen.</summary>
    public string? Prompt { get; init; }

    /// <summary>Seconds, for example <c>5</c>.</summary>
    public int? Duration { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "pro" => "vidu-q2-pro-img2video",
        "turbo" => "vidu-q2-turbo-img2video",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "pro, turbo"),
    };

    internal override void Check()
    {
        base.Check();
        Require.Given(Images, nameof(Images));
        ImageChecks.Images(Images, "images", 1, int.MaxValue, ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "pro" => apis.Vidu.Q2ProImageToVideoAsync(this, cancellationToken),
        "turbo" => apis.Vidu.Q2TurboImageToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "pro, turbo"),
    };
}
