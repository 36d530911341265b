using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Wan 2.1 from an image, 5 seconds (<c>wan-i2v</c>). Retired on 2026-08-19.</summary>
public sealed record WanV21ImageToVideo : WanV21Request
{
    /// <summary>The model: <c>wan2.1-i2v</c>. Older pages of the service call it required.</summary>
    public string? ModelName { get; init; }

    /// <summary>The first frame: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput ImageUrl { get; init; }

    internal override string Slug => "wan-i2v";

    internal override void Check()
    {
        base.Check();
        ImageChecks.Image(ImageUrl, "image_url", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Wan.V21ImageToVideoAsync(this, cancellationToken);
}
