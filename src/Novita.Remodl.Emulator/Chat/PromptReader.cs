using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Reads messages, and looks into what they carry besides text.</summary>
internal static class PromptReader
{
    private const int ImageTokens = 256;
    private const int ClipTokens = 128;

    public static PromptMessage Read(JsonElement message)
    {
        var parts = message.Items("content").ToArray();
        var text = message.String("content") ?? string.Join('\n', parts.Select(TextOf).OfType<string>());
        return new PromptMessage(
            message.String("role") ?? "user",
            text,
            [.. parts.Select(AttachmentOf).OfType<PromptAttachment>()],
            message.String("tool_call_id"));
    }

    /// <summary>The prompt as one text, as a chat template would write it.</summary>
    public static string Render(IEnumerable<PromptMessage> messages) =>
        string.Concat(messages.Select(message => $"<|{message.Role}|>{message.Text}\n")) + "<|assistant|>";

    private static string? TextOf(JsonElement part) => part.String("type") switch
    {
        "text" or "input_text" => part.String("text"),
        "refusal" => part.String("refusal"),
        _ => null,
    };

    private static PromptAttachment? AttachmentOf(JsonElement part) => part.String("type") switch
    {
        "image_url" or "input_image" => Image(UrlOf(part, "image_url")),
        "video_url" => new PromptAttachment($"a video ({Describe(UrlOf(part, "video_url"))})", ClipTokens),
        "audio_url" => new PromptAttachment($"an audio clip ({Describe(UrlOf(part, "audio_url"))})", ClipTokens),
        "input_audio" => Audio(part.Field("input_audio")),
        "image_embeds" or "audio_embeds" => new PromptAttachment("embeddings", ImageTokens),
        "file" => new PromptAttachment($"a file ({FileNameOf(part.Field("file"))})", ClipTokens),
        _ => null,
    };

    private static string? FileNameOf(JsonElement? file) =>
        file?.String("filename") ?? file?.String("file_id") ?? (file?.String("file_data") is { } data ? Describe(data) : "unnamed");

    private static string UrlOf(JsonElement part, string field) => part.String(field) ?? part.Field(field)?.String("url") ?? "";

    private static PromptAttachment Audio(JsonElement? audio)
    {
        var data = audio?.String("data") ?? "";
        var format = audio?.String("format") ?? "unknown format";
        var what = data.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? data
            : string.Create(CultureInfo.InvariantCulture, $"{Decode(data).Length} bytes");
        return new PromptAttachment($"an audio clip ({format}, {what})", ClipTokens);
    }

    private static PromptAttachment Image(string url)
    {
        var size = SizeOf(DataOf(url));
        return new PromptAttachment($"an image ({Describe(url)}{(size is null ? "" : $", {size}")})", ImageTokens);
    }

    private static string Describe(string url)
    {
        if (url.Length == 0)
        {
            return "cached";
        }

        if (!url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return url;
        }

        var mediaType = url["data:".Length..].Split(';', ',')[0];
        return string.Create(CultureInfo.InvariantCulture, $"{mediaType}, {DataOf(url).Length} bytes");
    }

    private static byte[] DataOf(string url)
    {
        var comma = url.IndexOf(',', StringComparison.Ordinal);
        return url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && comma >= 0 ? Decode(url[(comma + 1)..]) : [];
    }

    private static byte[] Decode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : [];
    }

    private static string? SizeOf(ReadOnlySpan<byte> image)
    {
        if (image.Length >= 24 && image.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G']))
        {
            return Size(BinaryPrimitives.ReadUInt32BigEndian(image[16..]), BinaryPrimitives.ReadUInt32BigEndian(image[20..]));
        }

        return image.StartsWith<byte>([0xFF, 0xD8]) ? JpegSize(image[2..]) : null;
    }

    private static string? JpegSize(ReadOnlySpan<byte> segments)
    {
        while (segments.Length >= 9 && segments[0] == 0xFF)
        {
            // SOF0 to SOF15 hold the size, but DHT, JPG and DAC lie among them.
            if (segments[1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Size(BinaryPrimitives.ReadUInt16BigEndian(segments[7..]), BinaryPrimitives.ReadUInt16BigEndian(segments[5..]));
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(segments[2..]);
            if (length >= segments.Length)
            {
                return null;
            }

            segments = segments[length..];
        }

        return null;
    }

    private static string Size(uint width, uint height) => string.Create(CultureInfo.InvariantCulture, $"{width}x{height}");
}
