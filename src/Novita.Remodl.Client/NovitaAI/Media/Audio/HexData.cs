using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A field that is bytes in hex digits, or an address.</summary>
[JsonConverter(typeof(HexDataConverter))]
internal sealed record HexData(byte[]? Bytes, Uri? Url);
