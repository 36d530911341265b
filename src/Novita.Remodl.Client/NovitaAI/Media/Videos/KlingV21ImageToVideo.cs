using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 2.1 from an image (<c>kling-v2.1-i2v-master</c>, <c>kling-v2.1-i2v</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record KlingV21ImageToVideo : NovitaVideoRequest
{
    /// <summary>The model. Default: the master.</summary>
    [JsonIgnore]
    public KlingV21Model Model { get; init; } = KlingV21Model.Master;

    /// <summary>The first frame: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput Image { get; init; }

    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Seconds: 5 or 10. A text on the wire.</summary>
    [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
    public int? Duration { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>How closely the prompt is kept to; 0 to 1. Default: 0.5.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>The mode, of the plain model alone: <c>Standard</c>, <c>Professional</c>.</summary>
    public string? Mode { get; init; }

    internal override string Slug => Model.Value switch
    {
        "master" => "kling-v2.1-i2v-master",
        "plain" => "kling-v2.1-i2v",
        _ => throw UnknownVariant(nameof(Model), Model.Value, "master, plain"),
    };

    internal override void Check()
    {
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        Require.Text(Prompt, "prompt");
        Require.OneOf<int>(Duration, "duration", 5, 10);
        Require.Between<double>(GuidanceScale, "guidance_scale", 0, 1);
        Require.OneOf(Mode, "mode", "Standard", "Professional");
        if (Mode is not null && Model == KlingV21Model.Master)
        {
            throw Require.Refused("mode", $"mode is set, which {Slug} does not take. Use KlingV21Model.Plain.");
        }
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Model.Value switch
    {
        "master" => apis.Kling.V21MasterImageToVideoAsync(this, cancellationToken),
        "plain" => apis.Kling.V21ImageToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Model), Model.Value, "master, plain"),
    };
}
