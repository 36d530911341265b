using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Chooses the event by OpenAI's <c>type</c> or vLLM's <c>object</c>; what is unknown, or does not fit its kind, stays whole.</summary>
internal sealed class TranscriptionStreamEventConverter : JsonConverter<TranscriptionStreamEvent>
{
    // What is null is kept as such.
    public override bool HandleNull => true;

    public override TranscriptionStreamEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = reader;
        var kind = KindField.Find(reader);
        try
        {
            TranscriptionStreamEvent? known = kind switch
            {
                "transcript.text.delta" => Read<TranscriptionTextDeltaEvent>(ref reader, options),
                "transcript.text.done" => Read<TranscriptionTextDoneEvent>(ref reader, options),
                "transcript.text.segment" => Read<TranscriptionSegmentEvent>(ref reader, options),
                "transcription.chunk" or "translation.chunk" => Read<TranscriptionChunkEvent>(ref reader, options),
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

        return new UnknownTranscriptionEvent(kind ?? "", JsonElement.ParseValue(ref reader));
    }

    public override void Write(Utf8JsonWriter writer, TranscriptionStreamEvent value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case TranscriptionTextDeltaEvent known:
                JsonSerializer.Serialize(writer, known, options.TypeInfo<TranscriptionTextDeltaEvent>());
                break;
            case TranscriptionTextDoneEvent known:
                JsonSerializer.Serialize(writer, known, options.TypeInfo<TranscriptionTextDoneEvent>());
                break;
            case TranscriptionSegmentEvent known:
                JsonSerializer.Serialize(writer, known, options.TypeInfo<TranscriptionSegmentEvent>());
                break;
            case TranscriptionChunkEvent known:
                JsonSerializer.Serialize(writer, known, options.TypeInfo<TranscriptionChunkEvent>());
                break;
            case UnknownTranscriptionEvent unknown:
                unknown.Json.WriteTo(writer);
                break;
        }
    }

    private static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        where T : TranscriptionStreamEvent =>
        JsonSerializer.Deserialize(ref reader, options.TypeInfo<T>()) ?? throw new JsonException();
}
