using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q3 Pro from an image (<c>vidu-q3-pro-i2v</c>). Retired on 2026-07-22.</summary>
public sealed record ViduQ3ProImageToVideo : ViduQ3ImagesRequest
{
    /// <summary>The first frame; 1: each is a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>What shall be seen, 1500 characters at most.</summary>
    public string? Prompt { get; init; }

    /// <summary>The sound; of turbo it is a switch: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? Audio { get; init; }

    internal override string Slug => "vidu-q3-pro-i2v";

    internal override void Check()
    {
        base.Check();
        Require.Given(Images, nameof(Images));
        ImageChecks.Images(Images, "images", 1, 1, ImageLimits.Any);
        Require.AtMost(Prompt, "prompt", 1500);
        Require.AddressIfAny(Audio, "audio");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q3ProImageToVideoAsync(this, cancellationToken);
}
