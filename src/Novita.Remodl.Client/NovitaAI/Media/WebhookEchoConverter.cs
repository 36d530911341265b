using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>Reads the webhook that a task repeats, also without its address, which only a request has to have. What is no object is none.</summary>
internal sealed class WebhookEchoConverter : JsonConverter<MediaWebhook>
{
    public override MediaWebhook? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        Dictionary<string, JsonElement>? more = null;
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name is not ("url" or "test_mode"))
            {
                (more ??= new(StringComparer.Ordinal))[property.Name] = property.Value;
            }
        }

        return new() { Url = json.Text("url") ?? "", TestMode = json.Field("test_mode")?.TryRead<MediaWebhookTest>(options), AdditionalProperties = more };
    }

    public override void Write(Utf8JsonWriter writer, MediaWebhook value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.TypeInfo<MediaWebhook>());
}
