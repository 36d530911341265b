using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 Pro Fast from an image (<c>vidu-q2-pro-fast-img2video</c>). The service tells of more fields than are known here: AdditionalProperties takes them. Retired on 2026-07-22.</summary>
public sealed record ViduQ2ProFastImageToVideo : NovitaVideoRequest
{
    /// <summary>The images: each is a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>What shall be seen.</summary>
    public string? Prompt { get; init; }

    /// <summary>Seconds, for example <c>5</c>.</summary>
    public int? Duration { get; init; }

    /// <summary>Whether it may wait until there is less to do.</summary>
    public bool? OffPeak { get; init; }

    /// <summary>The voice.</summary>
    public string? VoiceId { get; init; }

    internal override string Slug => "vidu-q2-pro-fast-img2video";

    internal override void Check()
    {
        Require.Given(Images, nameof(Images));
        ImageChecks.Images(Images, "images", 1, int.MaxValue, ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q2ProFastImageToVideoAsync(this, cancellationToken);
}
