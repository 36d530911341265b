using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class ResponseInputConverter : JsonConverter<ResponseInput>
{
    public override bool HandleNull => true;

    public override ResponseInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, options);

    public static ResponseInput Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        ResponseInput.FromRaw(TextOrList.Read<ResponseItem>(ref reader, options));

    public override void Write(Utf8JsonWriter writer, ResponseInput value, JsonSerializerOptions options) => TextOrList.Write<ResponseItem>(writer, value.Raw, options);
}
