using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Chooses the event by its <c>type</c>; what is unknown, or does not fit its type, stays whole.</summary>
internal sealed class SpeechStreamEventConverter : JsonConverter<SpeechStreamEvent>
{
    // What is null is kept as such.
    public override bool HandleNull => true;

    public override SpeechStreamEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var type = KindField.Find(reader);
        try
        {
            SpeechStreamEvent? known = type switch
            {
                "speech.audio.delta" => JsonSerializer.Deserialize(ref reader, options.TypeInfo<SpeechAudioDeltaEvent>()),
                "speech.audio.done" => JsonSerializer.Deserialize(ref reader, options.TypeInfo<SpeechAudioDoneEvent>()),
                _ => null,
            };
            if (known is not null)
            {
                return known;
            }
        }
        catch (JsonException)
        {
            reader = start;
        }

        return new UnknownSpeechEvent(type ?? "", JsonElement.ParseValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, SpeechStreamEvent value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case SpeechAudioDeltaEvent known:
                JsonSerializer.Serialize(writer, known, options.TypeInfo<SpeechAudioDeltaEvent>());
                break;
            case SpeechAudioDoneEvent known:
                JsonSerializer.Serialize(writer, known, options.TypeInfo<SpeechAudioDoneEvent>());
                break;
            case UnknownSpeechEvent unknown:
                unknown.Json.WriteTo(writer);
                break;
        }
    }
}
