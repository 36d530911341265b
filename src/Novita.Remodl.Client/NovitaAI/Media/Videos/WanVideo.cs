using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Wan 2.2, 2.5 and 2.6, whose requests are in two parts. The slugs of 2.2 and 2.5 have a dash after <c>wan</c>, that of 2.6 has none. Retired: 2.2 on 2026-08-19, 2.5 and 2.6 on 2026-09-30.</summary>
public sealed record WanVideo : NovitaVideoRequest
{
    /// <summary>The model. Default: <c>wan2.6-t2v</c>.</summary>
    [JsonIgnore]
    public WanModel Model { get; init; } = WanModel.V26TextToVideo;

    /// <summary>What it is made from.</summary>
    public required WanInput Input { get; init; }

    /// <summary>How it is made.</summary>
    public WanParameters? Parameters { get; init; }

    internal override string Slug => Model.Value switch
    {
        "wan-2.2-t2v" => "wan-2.2-t2v",
        "wan-2.2-i2v" => "wan-2.2-i2v",
        "wan-2.5-t2v-preview" => "wan-2.5-t2v-preview",
        "wan-2.5-i2v-preview" => "wan-2.5-i2v-preview",
        "wan2.6-t2v" => "wan2.6-t2v",
        "wan2.6-i2v" => "wan2.6-i2v",
        "wan2.6-v2v" => "wan2.6-v2v",
        _ => throw UnknownVariant(nameof(Model), Model.Value, "wan-2.2-t2v, wan-2.2-i2v, wan-2.5-t2v-preview, wan-2.5-i2v-preview, wan2.6-t2v, wan2.6-i2v, wan2.6-v2v"),
    };

    internal override void Check()
    {
        Require.Given(Input, nameof(Input));
        WanChecks.Check(this);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Model.Value switch
    {
        "wan-2.2-t2v" => apis.Wan.V22TextToVideoAsync(this, cancellationToken),
        "wan-2.2-i2v" => apis.Wan.V22ImageToVideoAsync(this, cancellationToken),
        "wan-2.5-t2v-preview" => apis.Wan.V25TextToVideoAsync(this, cancellationToken),
        "wan-2.5-i2v-preview" => apis.Wan.V25ImageToVideoAsync(this, cancellationToken),
        "wan2.6-t2v" => apis.Wan.V26TextToVideoAsync(this, cancellationToken),
        "wan2.6-i2v" => apis.Wan.V26ImageToVideoAsync(this, cancellationToken),
        "wan2.6-v2v" => apis.Wan.V26VideoToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Model), Model.Value, "wan-2.2-t2v, wan-2.2-i2v, wan-2.5-t2v-preview, wan-2.5-i2v-preview, wan2.6-t2v, wan2.6-i2v, wan2.6-v2v"),
    };
}
