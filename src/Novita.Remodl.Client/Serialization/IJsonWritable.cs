using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>A value that writes itself, faster than its metadata would and to the same JSON.</summary>
internal interface IJsonWritable
{
    void WriteTo(Utf8JsonWriter writer, JsonSerializerOptions options);
}
