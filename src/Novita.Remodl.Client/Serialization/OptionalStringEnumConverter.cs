using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads an <see cref="IStringEnum{TSelf}"/> that may be absent: some servers write an empty text for that.</summary>
internal sealed class OptionalStringEnumConverter<T> : JsonConverter<T?>
    where T : struct, IStringEnum<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        IDictionary<string, JsonElement>? misfit = null;
        var value = reader.ReadStringEnum<T>("value", ref misfit);
        return misfit is null ? value : throw new JsonException("The value is no text.");
    }

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is { } known)
        {
            writer.WriteStringValue(known.Value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
