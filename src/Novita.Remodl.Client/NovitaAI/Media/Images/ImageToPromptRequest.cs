using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A prompt that would make a picture like this: <c>/v3/img2prompt</c>. Retired on 2026-07-22.</summary>
public sealed record ImageToPromptRequest : WireObject
{
    /// <summary>The image: a file or base64, 2048 x 2048 pixels and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageFile { get; init; }

    /// <summary>What the image tools have in common; of use here is <see cref="MediaExtra.EnterprisePlan"/>.</summary>
    public MediaExtra? Extra { get; init; }

    internal void Check()
    {
        ImageChecks.Image(ImageFile, "image_file", ImageLimits.Medium);
        Extra?.Check();
    }
}
