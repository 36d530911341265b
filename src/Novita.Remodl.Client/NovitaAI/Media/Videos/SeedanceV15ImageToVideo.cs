using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Seedance 1.5 Pro from an image (<c>seedance-v1.5-pro-i2v</c>). Retired on 2026-08-19.</summary>
public sealed record SeedanceV15ImageToVideo : SeedanceV15Request
{
    /// <summary>The first frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public required MediaInput Image { get; init; }

    /// <summary>The last frame: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public MediaInput? LastImage { get; init; }

    internal override string Slug => "seedance-v1.5-pro-i2v";

    internal override void Check()
    {
        base.Check();
        ImageChecks.Image(Image, "image", ImageLimits.Any);
        ImageChecks.ImageIfAny(LastImage, "last_image", ImageLimits.Any);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Seedance.V15ImageToVideoAsync(this, cancellationToken);
}
