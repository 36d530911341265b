using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 Pro and Turbo from image to image (<c>vidu-q2-pro-multiframe</c>, <c>vidu-q2-turbo-multiframe</c>). Retired on 2026-07-22.</summary>
public sealed record ViduQ2Multiframe : NovitaVideoRequest
{
    /// <summary>The tier. Default: pro.</summary>
    [JsonIgnore]
    public ViduTier Tier { get; init; } = ViduTier.Pro;

    /// <summary>The first frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public required MediaInput StartImage { get; init; }

    /// <summary>The frames that follow, two to nine.</summary>
    public required IReadOnlyList<ViduKeyFrame> ImageSettings { get; init; }

    /// <summary>The resolution, for example <c>720p</c>.</summary>
    public string? Resolution { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The image of the watermark: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? WmUrl { get; init; }

    /// <summary>Where the watermark is.</summary>
    public string? WmPosition { get; init; }

    /// <summary>A text that comes back with the result, 1048576 characters at most.</summary>
    public string? Payload { get; init; }

    /// <summary>What the file says of itself, as JSON.</summary>
    public string? MetaData { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "pro" => "vidu-q2-pro-multiframe",
        "turbo" => "vidu-q2-turbo-multiframe",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "pro, turbo"),
    };

    internal override void Check()
    {
        ImageChecks.Image(StartImage, "start_image", ImageLimits.Any);
        Require.Given(ImageSettings, nameof(ImageSettings));
        Require.Count(ImageSettings, "image_settings", 2, 9);
        foreach (var frame in ImageSettings)
        {
            frame.Check();
        }

        Require.AtMost(Payload, "payload", 1048576);
        Require.AddressIfAny(WmUrl, "wm_url");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "pro" => apis.Vidu.Q2ProMultiframeAsync(this, cancellationToken),
        "turbo" => apis.Vidu.Q2TurboMultiframeAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "pro, turbo"),
    };
}
