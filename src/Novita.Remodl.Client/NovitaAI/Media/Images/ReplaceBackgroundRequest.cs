using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>The subject of a picture before another background. Retired on 2026-07-22: <c>/v3/replace-background</c>, <c>/v3/async/replace-background</c>.</summary>
public sealed record ReplaceBackgroundRequest : WireObject
{
    /// <summary>The image: a file or base64, as many pixels as 2048 x 2048, 4096 each way, and 30 MB at most.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageFile { get; init; }

    /// <summary>The background.</summary>
    public required string Prompt { get; init; }

    /// <summary>File format.</summary>
    public MediaExtra? Extra { get; init; }

    internal void Check()
    {
        ImageChecks.Image(ImageFile, "image_file", ImageLimits.Background);
        Require.Text(Prompt, "prompt");
        Extra?.Check();
    }
}
