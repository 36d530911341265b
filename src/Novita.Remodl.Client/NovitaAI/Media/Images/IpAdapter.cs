using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>An image whose subject or style is brought in.</summary>
public sealed record IpAdapter : WireObject
{
    /// <summary>The adapter.</summary>
    public required IpAdapterModel ModelName { get; init; }

    /// <summary>The image: a file or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput ImageBase64 { get; init; }

    /// <summary>How strongly, 0 to 1.</summary>
    public required double Strength { get; init; }

    internal void Check()
    {
        Require.Text(ModelName.Value, "ip_adapters.model_name");
        ImageChecks.Image(ImageBase64, "ip_adapters.image_base64", ImageLimits.Bytes);
        Require.Between<double>(Strength, "ip_adapters.strength", 0, 1);
    }
}
