using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>
/// Reads a time as seconds since 1970 (OpenAI, vLLM) or as ISO 8601 (Novita's batches); nothing, an empty text, and what is neither, is none.
/// Writes seconds, or ISO 8601 where seconds would lose something.
/// </summary>
internal sealed class TimeConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time))
        {
            return time;
        }

        IDictionary<string, JsonElement>? misfit = null;
        // 0 is no time of a file or a batch, but how some servers write that there is none.
        return reader.ReadTimestamp("time", ref misfit) is { } seconds and > 0 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is not { } time)
        {
            writer.WriteNullValue();
        }
        else if (time.Offset == TimeSpan.Zero && time.Ticks % TimeSpan.TicksPerSecond == 0)
        {
            writer.WriteNumberValue(time.ToUnixTimeSeconds());
        }
        else
        {
            writer.WriteStringValue(time);
        }
    }
}
