using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>A file that lies in a JSON text, in base64 or as a data URI. It is left there, and decoded in windows each time it is opened.</summary>
internal sealed class EmbeddedFile
{
    // A data URI's media type has a few parameters at most.
    private const int MaxPrefix = 256;

    private readonly JsonElement _text;

    private EmbeddedFile(JsonElement text, string? mediaType)
    {
        _text = text;
        MediaType = mediaType;
    }

    /// <summary>The media type of a data URI.</summary>
    public string? MediaType { get; }

    /// <summary>The file in a text; null when there is none.</summary>
    public static EmbeddedFile? Find(JsonElement text)
    {
        var raw = JsonMarshal.GetRawUtf8Value(text)[1..^1];
        // Few services escape what need not be.
        if (raw.Contains((byte)'\\') && !TryUnescape(text, out raw))
        {
            return null;
        }

        string? mediaType = null;
        if (raw.StartsWith("data:"u8))
        {
            var comma = raw[..Math.Min(raw.Length, MaxPrefix)].IndexOf((byte)',');
            if (comma < 0 || !raw[..comma].EndsWith(";base64"u8))
            {
                return null;
            }

            mediaType = Encoding.UTF8.GetString(raw["data:".Length..raw.IndexOf((byte)';')]);
            raw = raw[(comma + 1)..];
        }

        return Base64.IsValid(raw, out var length) && length > 0 ? new(text, string.IsNullOrEmpty(mediaType) ? null : mediaType) : null;
    }

    /// <summary>The file from its beginning.</summary>
    public Stream Open() => Base64PropertyStream.OfText(new JsonTextStream(_text), static problem => new InvalidProviderResponseException($"The file in the answer {problem}.", null));

    private static bool TryUnescape(JsonElement text, out ReadOnlySpan<byte> unescaped)
    {
        try
        {
            unescaped = Encoding.UTF8.GetBytes(text.GetString()!);
            return true;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no file.
            unescaped = default;
            return false;
        }
    }
}
