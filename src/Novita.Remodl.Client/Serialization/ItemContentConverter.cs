using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class ItemContentConverter : JsonConverter<ItemContent>
{
    public override bool HandleNull => true;

    public override ItemContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ItemContent.FromRaw(TextOrList.Read<ResponsePart>(ref reader, options));

    public override void Write(Utf8JsonWriter writer, ItemContent value, JsonSerializerOptions options) => TextOrList.Write<ResponsePart>(writer, value.Raw, options);
}
