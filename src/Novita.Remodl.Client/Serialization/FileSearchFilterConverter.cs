using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Tells filters apart by their fields, so that a comparison of a new kind is one all the same; what fits neither stays whole.</summary>
internal sealed class FileSearchFilterConverter : JsonConverter<FileSearchFilter>
{
    // What is null is kept as such.
    public override bool HandleNull => true;

    public override FileSearchFilter Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        FileSearchFilter? known = json.Field("filters") is { ValueKind: JsonValueKind.Array } ? json.TryRead<CompoundFilter>(options)
            : json.Field("key") is not null ? json.TryRead<ComparisonFilter>(options)
            : null;
        return known ?? new UnknownFileSearchFilter(json.Text("type") ?? "", json);
    }

    public override void Write(Utf8JsonWriter writer, FileSearchFilter value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case ComparisonFilter filter:
                JsonSerializer.Serialize(writer, filter, options.TypeInfo<ComparisonFilter>());
                break;
            case CompoundFilter filter:
                JsonSerializer.Serialize(writer, filter, options.TypeInfo<CompoundFilter>());
                break;
            case UnknownFileSearchFilter unknown:
                unknown.Json.WriteTo(writer);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
