using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>An image in Google's form.</summary>
public sealed record VeoImage : WireObject
{
    /// <summary>The media type, for example <c>image/png</c>. Default: the file's, if there is one.</summary>
    [JsonPropertyName("mimeType")]
    public string? MimeType { get => field ?? Data?.MediaType; init; }

    /// <summary>The image: the bytes of a file.</summary>
    [JsonPropertyName("bytesBase64Encoded")]
    [JsonConverter(typeof(MediaInputConverter.AsBase64))]
    public required MediaInput Data { get; init; }
}
