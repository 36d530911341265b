using System.Buffers;
using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Gathers a spoken answer. Each piece is base64 by itself, so that pieces are joined as bytes.</summary>
internal sealed class AudioAccumulator
{
    private readonly ArrayBufferWriter<byte> _data = new();
    private readonly StringBuilder _transcript = new();
    private string? _id;
    private long? _expiresAt;
    private Dictionary<string, JsonElement>? _extra;

    public void Add(AudioAnswer piece)
    {
        _id ??= piece.Id;
        _expiresAt = piece.ExpiresAt ?? _expiresAt;
        _transcript.Append(piece.Transcript);
        if (!string.IsNullOrEmpty(piece.Data))
        {
            _data.Write(Convert.FromBase64String(piece.Data));
        }

        Extra.Merge(ref _extra, piece.AdditionalProperties);
    }

    public AudioAnswer ToAudio() => new()
    {
        Id = _id,
        ExpiresAt = _expiresAt,
        Data = Convert.ToBase64String(_data.WrittenSpan),
        Transcript = _transcript.ToString(),
        AdditionalProperties = _extra,
    };
}
