using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q2 Pro and Turbo between two images (<c>vidu-q2-pro-startend2video</c>, <c>vidu-q2-turbo-startend2video</c>). Retired on 2026-07-22.</summary>
public sealed record ViduQ2StartEndToVideo : ViduQ2FramesRequest
{
    /// <summary>The first and the last frame; 2: each is a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>What shall be seen, 2000 characters at most.</summary>
    public string? Prompt { get; init; }

    /// <summary>Whether the service makes a prompt.</summary>
    public bool? IsRec { get; init; }

    /// <summary>Seconds; 1 to 8.</summary>
    public int? Duration { get; init; }

    /// <summary>A text that comes back with the result, 1048576 characters at most.</summary>
    public string? Payload { get; init; }

    /// <summary>What the file says of itself, as JSON.</summary>
    public string? MetaData { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "pro" => "vidu-q2-pro-startend2video",
        "turbo" => "vidu-q2-turbo-startend2video",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "pro, turbo"),
    };

    internal override void Check()
    {
        base.Check();
        Require.Given(Images, nameof(Images));
        ImageChecks.Images(Images, "images", 2, 2, ImageLimits.Any);
        Require.AtMost(Prompt, "prompt", 2000);
        Require.Between<int>(Duration, "duration", 1, 8);
        Require.AtMost(Payload, "payload", 1048576);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "pro" => apis.Vidu.Q2ProStartEndToVideoAsync(this, cancellationToken),
        "turbo" => apis.Vidu.Q2TurboStartEndToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "pro, turbo"),
    };
}
