namespace Novita.Remodl.Client;

/// <summary>Media types by file extension, for what the services take and give.</summary>
internal static class MediaTypes
{
    public const string Unknown = "application/octet-stream";

    public static string OfFileName(string fileName) => Path.GetExtension(fileName).ToUpperInvariant() switch
    {
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".WEBP" => "image/webp",
        ".GIF" => "image/gif",
        ".BMP" => "image/bmp",
        ".TIF" or ".TIFF" => "image/tiff",
        ".MP4" or ".M4V" => "video/mp4",
        ".MOV" => "video/quicktime",
        ".WEBM" => "video/webm",
        ".MKV" => "video/x-matroska",
        ".AVI" => "video/x-msvideo",
        ".MPEG" or ".MPG" => "video/mpeg",
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
}
