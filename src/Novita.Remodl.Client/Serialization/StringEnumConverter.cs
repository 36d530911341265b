using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Reads and writes <see cref="IStringEnum{TSelf}"/>, whatever its value.</summary>
internal sealed class StringEnumConverter<T> : JsonConverter<T>
    where T : struct, IStringEnum<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);

    /// <summary>Reads the string that <paramref name="reader"/> is on.</summary>
    public static T Read(ref Utf8JsonReader reader)
    {
        foreach (var known in T.Known)
        {
            if (reader.ValueTextEquals(known.Value))
            {
                return known;
            }
        }

        return T.From(reader.ReadText());
    }
}
