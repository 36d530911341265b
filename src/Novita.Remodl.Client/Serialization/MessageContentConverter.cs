using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

internal sealed class MessageContentConverter : JsonConverter<MessageContent>
{
    public override bool HandleNull => true;

    public override MessageContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, options);

    public static MessageContent Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        MessageContent.FromRaw(TextOrList.Read<ContentPart>(ref reader, options));

    public override void Write(Utf8JsonWriter writer, MessageContent value, JsonSerializerOptions options) => TextOrList.Write<ContentPart>(writer, value.Raw, options);
}
