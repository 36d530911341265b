using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A file in base64.</summary>
public sealed record GeminiData : WireObject
{
    /// <summary>Its media type.</summary>
    [JsonPropertyName("mimeType")]
    public string? MimeType { get; init; }

    /// <summary>The file, or base64.</summary>
    [JsonPropertyName("data"), JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public MediaInput? Data { get; init; }
}
