using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>An answer of MiniMax, or an event of its stream.</summary>
public sealed record MiniMaxSpeechAnswer : WireObject
{
    /// <summary>The sound, of 2.8.</summary>
    public MiniMaxSpeechData? Data { get; init; }

    /// <summary>Of a stream until 2.6: 1 while it is being made, 2 at the end.</summary>
    public int? Status { get; init; }

    /// <summary>What the call is called in the service's logs.</summary>
    public string? TraceId { get; init; }

    /// <summary>What the sound is like, of 2.8.</summary>
    public MiniMaxSpeechInfo? ExtraInfo { get; init; }

    /// <summary>How it went.</summary>
    public BaseResponse? BaseResp { get; init; }

    /// <summary>The sound, read out of its hex digits; null when it is at <see cref="Url"/>, or when there is none.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte>? Audio => Any?.Bytes is { } bytes ? bytes.AsMemory() : (ReadOnlyMemory<byte>?)null;

    /// <summary>Where the sound is, if an address was asked for.</summary>
    [JsonIgnore]
    public Uri? Url => Any?.Url;

    /// <summary>Whether this is the last event of a stream.</summary>
    [JsonIgnore]
    public bool IsLast => (Data?.Status ?? Status) == 2;

    [JsonInclude]
    [JsonPropertyName("audio")]
    internal HexData? Source { get; init; }

    private HexData? Any => Data?.Source ?? Source;
}
