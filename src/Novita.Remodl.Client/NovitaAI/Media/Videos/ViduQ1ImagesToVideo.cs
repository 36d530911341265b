using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q1 from images (<c>vidu-q1-img2video</c>, <c>vidu-q1-reference2video</c>, <c>vidu-q1-startend2video</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record ViduQ1ImagesToVideo : ViduQ1Request
{
    /// <summary>What the images are for. Default: the first is the first frame.</summary>
    [JsonIgnore]
    public ViduImageUse Use { get; init; } = ViduImageUse.First;

    /// <summary>The images; how many, the use says: each is a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>What shall be seen, 1500 characters at most.</summary>
    public string? Prompt { get; init; }

    internal override string Slug => Use.Value switch
    {
        "img2video" => "vidu-q1-img2video",
        "reference2video" => "vidu-q1-reference2video",
        "startend2video" => "vidu-q1-startend2video",
        _ => throw UnknownVariant(nameof(Use), Use.Value, "img2video, reference2video, startend2video"),
    };

    internal override void Check()
    {
        base.Check();
        Require.Given(Images, nameof(Images));
        Require.AtMost(Prompt, "prompt", 1500);
        var (min, max) = Use == ViduImageUse.Reference ? (1, 7) : Use == ViduImageUse.StartEnd ? (2, 2) : (1, 1);
        ImageChecks.Images(Images, "images", min, max, ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Use.Value switch
    {
        "img2video" => apis.Vidu.Q1ImageToVideoAsync(this, cancellationToken),
        "reference2video" => apis.Vidu.Q1ReferenceToVideoAsync(this, cancellationToken),
        "startend2video" => apis.Vidu.Q1StartEndToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Use), Use.Value, "img2video, reference2video, startend2video"),
    };
}
