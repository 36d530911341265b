using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>What the sound of music is like.</summary>
public sealed record MiniMaxMusicSetting : WireObject
{
    /// <summary>The format: <c>mp3</c>, <c>wav</c>, <c>pcm</c>.</summary>
    public string? Format { get; init; }

    /// <summary>Bits a second: <c>32000</c>, <c>64000</c>, <c>128000</c>, <c>256000</c>.</summary>
    public int? Bitrate { get; init; }

    /// <summary>Samples a second: <c>16000</c>, <c>24000</c>, <c>32000</c>, <c>44100</c>.</summary>
    public int? SampleRate { get; init; }

    internal void Check()
    {
        Require.OneOf(Format, "format", "mp3", "wav", "pcm");
        Require.OneOf<int>(Bitrate, "bitrate", 32000, 64000, 128000, 256000);
        Require.OneOf<int>(SampleRate, "sample_rate", 16000, 24000, 32000, 44100);
    }
}
