using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Client.Http;

/// <summary>
/// What an error body says, in whichever of the shapes in use it says it. <c>Status</c> is the HTTP status that the body itself
/// claims, or that its own numbering stands for.
/// </summary>
internal readonly record struct ErrorBody(string? Message, string? Code, string? Type, string? Param, int? Status)
{
    private const int MaxDetails = 3;
    private const int MissingModel = 2;

    public static ErrorBody Parse(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith("\uFEFF"u8))
        {
            body = body[3..];
        }

        try
        {
            var reader = new Utf8JsonReader(body);
            var root = JsonElement.ParseValue(ref reader);
            // Text may begin like JSON: "404 page not found" does. Reading on tells.
            return reader.Read() ? FromText(body) : FromElement(root);
        }
        // InvalidOperationException: a string that isn't UTF-8, or half a surrogate pair.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return FromText(body);
        }
    }

    private static ErrorBody FromElement(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.String)
        {
            return new ErrorBody(root.GetString(), null, null, null, null);
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        if (root.TryGetProperty("base_resp", out var minimax) && minimax.ValueKind == JsonValueKind.Object)
        {
            return FromMiniMax(minimax);
        }

        if (root.TryGetProperty("error", out var error))
        {
            if (error.ValueKind == JsonValueKind.Object)
            {
                return FromObject(error);
            }

            if (error.ValueKind == JsonValueKind.String)
            {
                return FromObject(root) with { Message = Text(root, "message") ?? error.GetString() };
            }
        }

        if (root.TryGetProperty("detail", out var detail))
        {
            return FromObject(root) with { Message = DetailText(detail) };
        }

        if (root.TryGetProperty("msg", out var message) && Number(root, "code") is { } code && code < 100)
        {
            return new ErrorBody(AsText(message), Invariant(code), null, code == MissingModel ? "model" : null, EnvelopeStatus(code));
        }

        return FromObject(root);
    }

    /// <summary>OpenAI's members, and Novita's, whose <c>reason</c> is the code proper; Exa calls it <c>tag</c>.</summary>
    private static ErrorBody FromObject(JsonElement error)
    {
        var code = Text(error, "code");
        return new ErrorBody(
            Text(error, "message") ?? Text(error, "msg"),
            Text(error, "reason") ?? code ?? Text(error, "tag"),
            Text(error, "type"),
            Text(error, "param"),
            int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 400 and <= 599 ? status : null);
    }

    private static ErrorBody FromMiniMax(JsonElement status)
    {
        var code = Number(status, "status_code") ?? 0;
        int? http = code switch
        {
            1000 => 500,
            1001 => 504,
            1002 or 1039 => 429,
            1004 => 401,
            1008 => 402,
            1026 or 1027 or 1042 or 2013 => 400,
            _ => null,
        };
        return new ErrorBody(Text(status, "status_msg"), Invariant(code), null, null, http);
    }

    /// <summary>The numbering of Novita's v2 envelope <c>{code, msg, data}</c>.</summary>
    private static int? EnvelopeStatus(int code) => code switch
    {
        -1 => 500,
        1 or 3 or 6 or 8 or 10 => 400,
        MissingModel => 404,
        4 => 401,
        5 => 503,
        7 => 402,
        9 => 504,
        _ => null,
    };

    private static string? DetailText(JsonElement detail)
    {
        if (detail.ValueKind != JsonValueKind.Array)
        {
            return detail.ValueKind == JsonValueKind.Object ? Text(detail, "message") ?? Text(detail, "msg") ?? Text(detail, "error") : AsText(detail);
        }

        var parts = detail.EnumerateArray().Take(MaxDetails).Select(static item => item.ValueKind == JsonValueKind.Object
            ? $"{Location(item)}{Text(item, "msg") ?? Text(item, "message")}"
            : AsText(item));
        return string.Join("; ", parts);
    }

    private static string Location(JsonElement item) =>
        item.TryGetProperty("loc", out var location) && location.ValueKind == JsonValueKind.Array
            ? string.Join('.', location.EnumerateArray().Select(AsText)) + ": "
            : "";

    private static ErrorBody FromText(ReadOnlySpan<byte> body)
    {
        var text = Encoding.UTF8.GetString(body).Trim();
        // A page or a document has no message to offer; the exception carries its first bytes.
        return new ErrorBody(text.Length == 0 || text[0] == '<' ? null : text, null, null, null, null);
    }

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? AsText(value) : null;

    private static string? AsText(JsonElement value) => value.ValueKind switch
    {
        // LiteLLM's proxy writes Python's None into strings.
        JsonValueKind.String => value.GetString() is { Length: > 0 } text && text != "None" ? text : null,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);
}
