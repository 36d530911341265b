using System.Net.Http.Headers;
using System.Text;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the answer to a recording, which is JSON or text: by what the server says it is, and where that doesn't tell, by what was asked for.</summary>
internal static class TranscriptionReader
{
    /// <summary>Reads the answer and disposes of it.</summary>
    public static async Task<Transcription> ReadAsync(
        Task<HttpResponseMessage> sending, TranscriptionFormat? format, JsonBody json, ErrorMapper errors, CancellationToken cancellationToken)
    {
        using var response = await sending.ConfigureAwait(false);
        var body = await json.ReadBytesAsync(response, cancellationToken).ConfigureAwait(false);
        var transcription = Read(response, body, format, json, errors);
        return transcription with { Body = body };
    }

    private static Transcription Read(HttpResponseMessage response, byte[] body, TranscriptionFormat? format, JsonBody json, ErrorMapper errors)
    {
        var contentType = response.Content.Headers.ContentType;
        var mediaType = contentType?.MediaType ?? "";
        if (mediaType.EndsWith("html", StringComparison.OrdinalIgnoreCase))
        {
            throw errors.Invalid($"sent {mediaType} where a transcript was due: '{errors.Excerpt(body, 200)}'. Something between here and the service may have answered; check the base address and the proxy.", response, body);
        }

        var isJson = mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase);
        var start = FirstByte(body);
        if (isJson && start == '"')
        {
            // Some servers send a text as JSON.
            return FromText(json.Read<string>(response, body), mediaType, format);
        }

        var asksForText = format is { Value: "text" or "srt" or "vtt" };
        var isText = mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase);
        return start == '{' && (isJson || !asksForText || ErrorBodyDetector.IsError(body)) || !(asksForText || isText)
            ? json.Read<Transcription>(response, body)
            : FromText(Decode(body, contentType), mediaType, format);
    }

    private static byte FirstByte(ReadOnlySpan<byte> body)
    {
        var rest = WithoutMark(body).TrimStart(" \t\r\n"u8);
        return rest.IsEmpty ? (byte)0 : rest[0];
    }

    private static Transcription FromText(string text, string mediaType, TranscriptionFormat? format)
    {
        var hasCues = format is { Value: "srt" or "vtt" }
            || mediaType.EndsWith("vtt", StringComparison.OrdinalIgnoreCase)
            || mediaType.EndsWith("subrip", StringComparison.OrdinalIgnoreCase);
        return hasCues
            ? new() { Text = text, Segments = SubtitleCues.Parse(text) }
            : new() { Text = text.TrimEnd('\r', '\n') };
    }

    private static string Decode(ReadOnlySpan<byte> body, MediaTypeHeaderValue? contentType)
    {
        var encoding = Encoding.UTF8;
        try
        {
            encoding = contentType?.CharSet is { Length: > 0 } charSet ? Encoding.GetEncoding(charSet.Trim('"')) : encoding;
        }
        catch (ArgumentException)
        {
            // A name that nobody knows; nearly everything is UTF-8.
        }

        return encoding.GetString(encoding is UTF8Encoding ? WithoutMark(body) : body);
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body) => body.StartsWith("\uFEFF"u8) ? body[3..] : body;
}
