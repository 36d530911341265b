using System.Text.Json;

namespace Novita.Remodl.Client.Http;

/// <summary>Finds an error that came with a successful status.</summary>
internal static class ErrorBodyDetector
{
    private const int SmallBody = 32 * 1024;

    /// <summary>
    /// Whether a JSON body is an error rather than a result. The words are looked for first, which costs next to nothing; only
    /// when one is there the top level is read, since a message may well speak of an error.
    /// </summary>
    public static bool IsError(ReadOnlySpan<byte> body)
    {
        if (!HasWord(body))
        {
            return false;
        }

        try
        {
            return ReadTopLevel(body);
        }
        catch (JsonException)
        {
            // Not JSON after all: the reading of the value will say so.
            return false;
        }
    }

    private static bool HasWord(ReadOnlySpan<byte> body)
    {
        if (body.Length <= SmallBody)
        {
            return body.IndexOf("\"error\""u8) >= 0 || body.IndexOf("\"base_resp\""u8) >= 0 || body.IndexOf("\"msg\""u8) >= 0;
        }

        // Large bodies are long strings, with few quotes to look behind: one pass, not three.
        for (var quote = body.IndexOf((byte)'"'); quote >= 0; quote = body.IndexOf((byte)'"'))
        {
            body = body[(quote + 1)..];
            if (body.StartsWith("error\""u8) || body.StartsWith("base_resp\""u8) || body.StartsWith("msg\""u8))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ReadTopLevel(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var hasError = false;
        var saysError = false;
        var hasKind = false;
        var hasStatus = false;
        var hasId = false;
        var hasMessage = false;
        var failingCode = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("error"u8))
            {
                reader.Read();
                hasError = reader.TokenType is JsonTokenType.StartObject || (reader.TokenType is JsonTokenType.String && !reader.ValueSpan.IsEmpty);
            }
            else if (reader.ValueTextEquals("base_resp"u8))
            {
                reader.Read();
                if (FailsByMiniMax(ref reader))
                {
                    return true;
                }
            }
            else if (reader.ValueTextEquals("object"u8))
            {
                reader.Read();
                hasKind = reader.TokenType == JsonTokenType.String;
                saysError = hasKind && reader.ValueTextEquals("error"u8);
            }
            else if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                hasStatus = reader.TokenType == JsonTokenType.String;
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                hasId = reader.TokenType == JsonTokenType.String;
            }
            else if (reader.ValueTextEquals("msg"u8))
            {
                reader.Read();
                hasMessage = reader.TokenType == JsonTokenType.String;
            }
            else if (reader.ValueTextEquals("code"u8))
            {
                reader.Read();
                failingCode = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var code) && code is not (0 or 200);
            }
            else
            {
                reader.Read();
            }

            reader.Skip();
        }

        // A response, a batch, a video or a task tells of its own failure: it has a status, and is a result all the same.
        var isFailedResult = (hasKind || hasId) && !saysError && hasStatus;
        return saysError || (hasError && !isFailedResult) || (hasMessage && failingCode);
    }

    private static bool FailsByMiniMax(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var fails = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isCode = reader.ValueTextEquals("status_code"u8);
            reader.Read();
            fails |= isCode && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var code) && code != 0;
            reader.Skip();
        }

        return fails;
    }
}
