using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A variation of a picture. Not in the reference any more: <c>/v3/reimagine</c>.</summary>
public sealed record ReimagineRequest : WireObject
{
    /// <summary>The image: a file or base64, 1024 x 1024 pixels and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageFile { get; init; }

    /// <summary>File format.</summary>
    public MediaExtra? Extra { get; init; }

    internal void Check()
    {
        ImageChecks.Image(ImageFile, "image_file", ImageLimits.Small);
        Extra?.Check();
    }
}
