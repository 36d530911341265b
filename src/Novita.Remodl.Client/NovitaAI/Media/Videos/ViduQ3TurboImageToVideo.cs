using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q3 Turbo from an image (<c>vidu-q3-turbo-i2v</c>). Retired on 2026-07-22.</summary>
public sealed record ViduQ3TurboImageToVideo : ViduQ3ImagesRequest
{
    /// <summary>The first frame; 1: each is a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>What shall be seen.</summary>
    public string? Prompt { get; init; }

    /// <summary>Whether there is sound; of pro it is an address.</summary>
    public bool? Audio { get; init; }

    /// <summary>Which sound there is: <c>all</c>, <c>speech_only</c>, <c>sound_effect_only</c>.</summary>
    public string? AudioType { get; init; }

    internal override string Slug => "vidu-q3-turbo-i2v";

    internal override void Check()
    {
        base.Check();
        Require.Given(Images, nameof(Images));
        ImageChecks.Images(Images, "images", 1, 1, ImageLimits.Any);
        Require.OneOf(AudioType, "audio_type", "all", "speech_only", "sound_effect_only");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q3TurboImageToVideoAsync(this, cancellationToken);
}
