using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>PixVerse 4.5 from an image (<c>pixverse-v4.5-i2v</c>). Retired on 2026-07-22.</summary>
public sealed record PixVerseImageToVideo : PixVerseRequest
{
    /// <summary>The first frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public required MediaInput Image { get; init; }

    internal override string Slug => "pixverse-v4.5-i2v";

    internal override void Check()
    {
        base.Check();
        ImageChecks.Image(Image, "image", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Videos.PixVerseImageToVideoAsync(this, cancellationToken);
}
