using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>Lenient reading: a field of an unexpected kind is kept as it came, never an exception.</summary>
internal static class JsonReading
{
    private const long LastSecond = 253_402_300_799;

    /// <summary>Whether the reader is on the property <paramref name="name"/>: ValueTextEquals, without its call where nothing is escaped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsProperty(this ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? reader.ValueTextEquals(name) : reader.ValueSpan.SequenceEqual(name);

    /// <summary>Reads a string; keeps anything else in <paramref name="extra"/>.</summary>
    public static string? ReadString(this ref Utf8JsonReader reader, string name, ref IDictionary<string, JsonElement>? extra)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.ReadText();
            case JsonTokenType.Null:
                return null;
            default:
                reader.KeepAs(name, ref extra);
                return null;
        }
    }

    /// <summary>The text that the reader is on, also when it is cut in the middle of a character: models and proxies cut anywhere, and the halves of a pair join again.</summary>
    public static string ReadText(this ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return BrokenText.Unescape(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        }
    }

    /// <summary>Reads a string that is likely to be the one that <paramref name="repeated"/> holds, which is then returned again.</summary>
    public static string? ReadString(this ref Utf8JsonReader reader, string name, ref RepeatedString repeated, ref IDictionary<string, JsonElement>? extra)
    {
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence)
        {
            return reader.ReadString(name, ref extra);
        }

        return repeated.Find(reader.ValueSpan) ?? repeated.Remember(reader.ValueSpan, reader.ReadText());
    }

    /// <summary>Reads a whole number, also from a float or a string; keeps anything else in <paramref name="extra"/>.</summary>
    public static long? ReadInt64(this ref Utf8JsonReader reader, string name, ref IDictionary<string, JsonElement>? extra)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when reader.TryGetInt64(out var whole):
                return whole;
            case JsonTokenType.Number when reader.TryGetDouble(out var real) && Math.Abs(real) < long.MaxValue:
                return (long)real;
            case JsonTokenType.String when long.TryParse(reader.GetString(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed):
                return parsed;
            default:
                reader.KeepAs(name, ref extra);
                return null;
        }
    }

    /// <summary>Reads a whole number of 32 bits; keeps anything else in <paramref name="extra"/>.</summary>
    public static int? ReadInt32(this ref Utf8JsonReader reader, string name, ref IDictionary<string, JsonElement>? extra)
    {
        var whole = reader.ReadInt64(name, ref extra);
        if (whole is < int.MinValue or > int.MaxValue)
        {
            reader.KeepAs(name, ref extra);
            return null;
        }

        return (int?)whole;
    }

    /// <summary>Reads a time in seconds since 1970. What is beyond the year 9999 was counted in thousandths, or smaller still.</summary>
    public static long? ReadTimestamp(this ref Utf8JsonReader reader, string name, ref IDictionary<string, JsonElement>? extra)
    {
        var time = reader.ReadInt64(name, ref extra);
        while (time > LastSecond)
        {
            time /= 1000;
        }

        return time;
    }

    /// <summary>Reads true or false; keeps anything else in <paramref name="extra"/>.</summary>
    public static bool? ReadBoolean(this ref Utf8JsonReader reader, string name, ref IDictionary<string, JsonElement>? extra)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.True:
            case JsonTokenType.False:
                return reader.GetBoolean();
            default:
                reader.KeepAs(name, ref extra);
                return null;
        }
    }

    /// <summary>Reads a number; keeps anything else in <paramref name="extra"/>.</summary>
    public static double? ReadDouble(this ref Utf8JsonReader reader, string name, ref IDictionary<string, JsonElement>? extra)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when reader.TryGetDouble(out var number) && double.IsFinite(number):
                return number;
            default:
                reader.KeepAs(name, ref extra);
                return null;
        }
    }

    /// <summary>Reads a string enum; empty, null and absent are the same.</summary>
    public static T? ReadStringEnum<T>(this ref Utf8JsonReader reader, string name, ref IDictionary<string, JsonElement>? extra)
        where T : struct, IStringEnum<T>
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
            case JsonTokenType.String when reader.ValueTextEquals(""u8):
                return null;
            case JsonTokenType.String:
                return StringEnumConverter<T>.Read(ref reader);
            default:
                reader.KeepAs(name, ref extra);
                return null;
        }
    }

    /// <summary>Reads any value as it stands; null for JSON's null.</summary>
    public static JsonElement? ReadElement(this ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : JsonElement.ParseValue(ref reader);

    /// <summary>Reads a value that <typeparamref name="T"/> describes; keeps in <paramref name="extra"/> what does not fit it.</summary>
    public static T? ReadObject<T>(this ref Utf8JsonReader reader, string name, JsonSerializerOptions options, ref IDictionary<string, JsonElement>? extra)
        where T : class
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var start = reader;
        try
        {
            return JsonSerializer.Deserialize(ref reader, options.TypeInfo<T>());
        }
        catch (JsonException)
        {
            reader = start;
            reader.KeepAs(name, ref extra);
            return null;
        }
    }

    /// <summary>Reads a list; a null in it stands for nothing. Keeps the whole of it in <paramref name="extra"/> when an element does not fit.</summary>
    public static IReadOnlyList<T>? ReadList<T>(this ref Utf8JsonReader reader, string name, JsonSerializerOptions options, ref IDictionary<string, JsonElement>? extra)
        where T : class
    {
        var list = reader.ReadObject<IReadOnlyList<T>>(name, options, ref extra);
        return list is not null && list.Contains(null!) ? [.. list.OfType<T>()] : list;
    }

    /// <summary>Keeps the value under <paramref name="name"/>, with the reader left on its end.</summary>
    public static void KeepAs(this ref Utf8JsonReader reader, string name, ref IDictionary<string, JsonElement>? extra) =>
        (extra ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = JsonElement.ParseValue(ref reader);

    /// <summary>Keeps the property that the reader is on, with the reader left on the end of its value.</summary>
    public static void KeepProperty(this ref Utf8JsonReader reader, ref IDictionary<string, JsonElement>? extra)
    {
        var name = reader.ReadText();
        reader.Read();
        reader.KeepAs(name, ref extra);
    }
}
