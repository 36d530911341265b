using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling O1 from references (<c>kling-o1-ref2v</c>). Retired on 2026-07-22.</summary>
public sealed record KlingO1ReferenceToVideo : NovitaVideoRequest
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>A video to go by: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? Video { get; init; }

    /// <summary>Images to go by; 0 to 7: each is a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrBase64>))]
    public IReadOnlyList<MediaInput>? Images { get; init; }

    /// <summary>Seconds; 3 to 10.</summary>
    public int? Duration { get; init; }

    /// <summary>The aspect ratio, for example <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>Whether the sound of the video is kept.</summary>
    public bool? KeepOriginalSound { get; init; }

    internal override string Slug => "kling-o1-ref2v";

    internal override void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Images(Images, "images", 0, 7, ImageLimits.Any);
        Require.Between<int>(Duration, "duration", 3, 10);
        Require.AddressIfAny(Video, "video");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Kling.O1ReferenceToVideoAsync(this, cancellationToken);
}
