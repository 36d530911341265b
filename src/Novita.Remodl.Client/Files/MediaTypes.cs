namespace Novita.Remodl.Client;

/// <summary>Media types by file extension or by the first bytes, for what the services take and give.</summary>
internal static class MediaTypes
{
    public const string Unknown = "application/octet-stream";

    /// <summary>How many of the first bytes <see cref="OfContent"/> looks at, at most.</summary>
    public const int SniffLength = 64;

    public static string OfFileName(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".WEBP" => "image/webp",
        ".GIF" => "image/gif",
        ".BMP" => "image/bmp",
        ".TIF" or ".TIFF" => "image/tiff",
        ".AVIF" => "image/avif",
        ".HEIC" => "image/heic",
        ".MP4" or ".M4V" => "video/mp4",
        ".MOV" => "video/quicktime",
        ".WEBM" => "video/webm",
        ".MKV" => "video/x-matroska",
        ".AVI" => "video/x-msvideo",
        ".MPEG" or ".MPG" => "video/mpeg",
        ".WMV" => "video/x-ms-wmv",
        ".FLV" => "video/x-flv",
        ".MP3" or ".MPGA" => "audio/mpeg",
        ".WAV" => "audio/wav",
        ".M4A" => "audio/mp4",
        ".FLAC" => "audio/flac",
        ".OGG" or ".OGA" => "audio/ogg",
        ".OPUS" => "audio/opus",
        ".AAC" => "audio/aac",
        ".PCM" => "audio/pcm",
        ".JSON" => "application/json",
        ".JSONL" => "application/jsonl",
        ".PDF" => "application/pdf",
        ".TXT" => "text/plain",
        ".MD" => "text/markdown",
        ".CSV" => "text/csv",
        ".HTM" or ".HTML" => "text/html",
        ".XML" => "application/xml",
        ".ZIP" => "application/zip",
        _ => Unknown,
    };

    /// <summary>What the first bytes of a file say that it is; <see cref="Unknown"/> when they don't say.</summary>
    public static string OfContent(ReadOnlySpan<byte> start)
    {
        start = start[..Math.Min(start.Length, SniffLength)];
        return start switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "image/png",
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "image/gif",
            [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => "image/bmp",
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => "image/tiff",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, .. var form] => OfRiff(form),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', .. var brand] => OfBrand(brand),
            [0x1A, 0x45, 0xDF, 0xA3, ..] => start.IndexOf("webm"u8) >= 0 ? "video/webm" : "video/x-matroska",
            [(byte)'f', (byte)'L', (byte)'a', (byte)'C', ..] => "audio/flac",
            [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => "audio/ogg",
            [(byte)'I', (byte)'D', (byte)'3', ..] => "audio/mpeg",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "application/pdf",
            [(byte)'P', (byte)'K', 3, 4, ..] => "application/zip",
            [(byte)'F', (byte)'L', (byte)'V', 1, ..] => "video/x-flv",
            [0, 0, 1, 0xBA or 0xB3, ..] => "video/mpeg",
            [0xFF, var frame, ..] when (frame & 0xE0) == 0xE0 => OfFrame(frame),
            _ => Unknown,
        };
    }

    /// <summary>The extension that files of a media type have, without its dot; null for unknown ones.</summary>
    public static string? ExtensionOf(string? mediaType) => mediaType switch
    {
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/webp" => "webp",
        "image/gif" => "gif",
        "image/bmp" => "bmp",
        "image/tiff" => "tiff",
        "image/avif" => "avif",
        "video/mp4" => "mp4",
        "video/quicktime" => "mov",
        "video/webm" => "webm",
        "audio/mpeg" or "audio/mp3" => "mp3",
        "audio/wav" => "wav",
        "audio/mp4" => "m4a",
        "audio/flac" => "flac",
        "audio/ogg" => "ogg",
        "audio/opus" => "opus",
        "audio/aac" => "aac",
        "audio/pcm" => "pcm",
        _ => null,
    };

    private static string OfRiff(ReadOnlySpan<byte> form) =>
        form.StartsWith("WEBP"u8) ? "image/webp"
        : form.StartsWith("WAVE"u8) ? "audio/wav"
        : form.StartsWith("AVI "u8) ? "video/x-msvideo"
        : Unknown;

    private static string OfBrand(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("qt  "u8) ? "video/quicktime"
        : brand.StartsWith("M4A "u8) || brand.StartsWith("M4B "u8) ? "audio/mp4"
        : brand.StartsWith("avif"u8) ? "image/avif"
        : brand.StartsWith("heic"u8) || brand.StartsWith("heix"u8) ? "image/heic"
        : "video/mp4";

    // The two bits of an MPEG frame's layer: AAC has none, 01 to 11 are MP3 and its elders.
    private static string OfFrame(byte frame) => (frame & 0x06) != 0 ? "audio/mpeg" : (frame & 0xF0) == 0xF0 ? "audio/aac" : Unknown;
}
