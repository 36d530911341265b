using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 by a template (<c>vidu-q2-template2video</c>). Retired on 2026-07-22.</summary>
public sealed record ViduQ2Template : NovitaVideoRequest
{
    /// <summary>The template, for example <c>exotic_princess</c>.</summary>
    public required string Template { get; init; }

    /// <summary>The images: each is a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>What shall be seen.</summary>
    public string? Prompt { get; init; }

    /// <summary>The seed. Default: 0.</summary>
    public long? Seed { get; init; }

    /// <summary>Whether there is music. Default: false.</summary>
    public bool? Bgm { get; init; }

    /// <summary>Where, of the template exotic_princess: <c>auto</c>, <c>denmark</c>, <c>uk</c>, <c>africa</c>, <c>china</c>, <c>mexico</c>, <c>switzerland</c>, <c>russia</c>, <c>italy</c>, <c>korea</c>, <c>thailand</c>, <c>india</c>, <c>japan</c>.</summary>
    public string? Area { get; init; }

    /// <summary>Which, of the template beast_companion: <c>auto</c>, <c>bear</c>, <c>tiger</c>, <c>elk</c>, <c>snake</c>, <c>lion</c>, <c>wolf</c>.</summary>
    public string? Beast { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The image of the watermark: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? WmUrl { get; init; }

    /// <summary>Where the watermark is.</summary>
    public int? WmPosition { get; init; }

    /// <summary>A text that comes back with the result, 1048576 characters at most.</summary>
    public string? Payload { get; init; }

    /// <summary>What the file says of itself, as JSON.</summary>
    public string? MetaData { get; init; }

    internal override string Slug => "vidu-q2-template2video";

    internal override void Check()
    {
        Require.Text(Template, "template");
        Require.Given(Images, nameof(Images));
        ImageChecks.Images(Images, "images", 1, int.MaxValue, ImageLimits.Any);
        Require.OneOf(Area, "area", "auto", "denmark", "uk", "africa", "china", "mexico", "switzerland", "russia", "italy", "korea", "thailand", "india", "japan");
        Require.OneOf(Beast, "beast", "auto", "bear", "tiger", "elk", "snake", "lion", "wolf");
        Require.AtMost(Payload, "payload", 1048576);
        Require.AddressIfAny(WmUrl, "wm_url");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q2TemplateAsync(this, cancellationToken);
}
