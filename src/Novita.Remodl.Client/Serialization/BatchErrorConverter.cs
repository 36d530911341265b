using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads an error that is an object with a code and a message, or a text alone.</summary>
internal sealed class BatchErrorConverter : JsonConverter<BatchError>
{
    public override BatchError? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(JsonElement.ParseValue(ref reader), options);

    public override void Write(Utf8JsonWriter writer, BatchError value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.TypeInfo<BatchError>());

    /// <summary>Null when there is no error in it.</summary>
    public static BatchError? Read(JsonElement json, JsonSerializerOptions options)
    {
        try
        {
            return json.ValueKind switch
            {
                JsonValueKind.Null or JsonValueKind.False => null,
                JsonValueKind.String => json.ValueEquals("") ? null : new() { Message = json.GetString() },
                JsonValueKind.Object => json.EnumerateObject().Any() ? json.Deserialize(options.TypeInfo<BatchError>()) : null,
                _ => new() { Message = json.GetRawText() },
            };
        }
        catch (JsonException)
        {
            return new() { Message = json.GetRawText() };
        }
    }
}
