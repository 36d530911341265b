using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Keeps the list as it came.</summary>
internal sealed class PromptLogprobsConverter : JsonConverter<PromptLogprobs>
{
    public override PromptLogprobs Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, PromptLogprobs value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
