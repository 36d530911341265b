using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q3 Turbo between two images (<c>vidu-q3-turbo-f2v</c>). Retired on 2026-07-22.</summary>
public sealed record ViduQ3TurboFramesToVideo : ViduQ3ImagesRequest
{
    /// <summary>The first and the last frame; 2: each is a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>What shall be seen.</summary>
    public string? Prompt { get; init; }

    /// <summary>Whether there is sound.</summary>
    public bool? Audio { get; init; }

    /// <summary>Which sound there is: <c>all</c>, <c>speech_only</c>, <c>sound_effect_only</c>.</summary>
    public string? AudioType { get; init; }

    internal override string Slug => "vidu-q3-turbo-f2v";

    internal override void Check()
    {
        base.Check();
        Require.Given(Images, nameof(Images));
        ImageChecks.Images(Images, "images", 2, 2, ImageLimits.Any);
        Require.OneOf(AudioType, "audio_type", "all", "speech_only", "sound_effect_only");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q3TurboFramesToVideoAsync(this, cancellationToken);
}
