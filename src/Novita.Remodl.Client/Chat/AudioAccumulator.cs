using System.Buffers;
using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Gathers a spoken answer.</summary>
internal sealed class AudioAccumulator
{
    private List<string>? _data;
    private StringBuilder? _transcript;
    private string? _id;
    private long? _expiresAt;
    private Dictionary<string, JsonElement>? _extra;

    public void Add(AudioAnswer piece)
    {
        _id ??= piece.Id;
        _expiresAt = piece.ExpiresAt ?? _expiresAt;
        if (piece.Transcript is not null)
        {
            (_transcript ??= new()).Append(piece.Transcript);
        }

        if (piece.Data is not null)
        {
            (_data ??= []).Add(piece.Data);
        }

        Extra.Merge(ref _extra, piece.AdditionalProperties);
    }

    public AudioAnswer ToAudio() => new()
    {
        Id = _id,
        ExpiresAt = _expiresAt,
        Data = _data is null ? null : Join(_data),
        Transcript = _transcript?.ToString(),
        AdditionalProperties = _extra,
    };

    // Each piece is base64 by itself, so that the bytes are joined; where one is not, the text was cut.
    private static string Join(List<string> pieces)
    {
        var joined = new ArrayBufferWriter<byte>();
        foreach (var piece in pieces)
        {
            if (!Convert.TryFromBase64String(piece, joined.GetSpan(piece.Length), out var written))
            {
                return string.Concat(pieces);
            }

            joined.Advance(written);
        }

        return Convert.ToBase64String(joined.WrittenSpan);
    }
}
