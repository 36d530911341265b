using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>What requests for speech of Fish Audio have in common.</summary>
public abstract record FishRequest : WireObject
{
    private protected FishRequest()
    {
    }

    /// <summary>How it is spoken.</summary>
    public FishProsody? Prosody { get; init; }

    /// <summary>Recordings to speak like.</summary>
    public IReadOnlyList<FishReference>? References { get; init; }

    /// <summary>The voice: the id of a voice model, or, of S2 alone, a list of them for <c>&lt;|speaker:0|&gt;</c>, <c>&lt;|speaker:1|&gt;</c>, ….</summary>
    public FishReferenceId? ReferenceId { get; init; }

    /// <summary>How much text is spoken in one go; 100 to 300.</summary>
    public int? ChunkLength { get; init; }

    /// <summary>Whether numbers and the like are spoken as they are read. Default: true.</summary>
    public bool? Normalize { get; init; }

    /// <summary>The format: <c>wav</c>, <c>pcm</c>, <c>mp3</c>, <c>opus</c>. Default: <c>mp3</c>.</summary>
    public string? Format { get; init; }

    /// <summary>Samples a second. Default: 44100, of Opus 48000.</summary>
    public int? SampleRate { get; init; }

    /// <summary>Kilobits a second, of MP3: <c>64</c>, <c>128</c>, <c>192</c>. Default: <c>128</c>.</summary>
    public int? Mp3Bitrate { get; init; }

    /// <summary>Bits a second, of Opus: 24000, 32000, 48000, 64000, or -1000 for any.</summary>
    public int? OpusBitrate { get; init; }

    /// <summary>How soon it comes: <c>low</c>, <c>normal</c>, <c>balanced</c>. Default: <c>normal</c>.</summary>
    public string? Latency { get; init; }

    private protected void CheckCommon()
    {
        Require.Between<int>(ChunkLength, "chunk_length", 100, 300);
        foreach (var reference in References ?? [])
        {
            reference.Check();
        }

        Require.OneOf(Format, "format", "wav", "pcm", "mp3", "opus");
        Require.OneOf<int>(Mp3Bitrate, "mp3_bitrate", 64, 128, 192);
        Require.OneOf<int>(OpusBitrate, "opus_bitrate", -1000, 24000, 32000, 48000, 64000);
        Require.OneOf(Latency, "latency", "low", "normal", "balanced");
    }
}
