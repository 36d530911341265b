using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>What MiniMax says of a sound.</summary>
public sealed record MiniMaxSpeechInfo : WireObject
{
    /// <summary>Milliseconds.</summary>
    public long? AudioLength { get; init; }

    /// <summary>Samples a second.</summary>
    public int? AudioSampleRate { get; init; }

    /// <summary>Bytes.</summary>
    public long? AudioSize { get; init; }

    /// <summary>Bits a second.</summary>
    public int? Bitrate { get; init; }

    /// <summary>How many words.</summary>
    public long? WordCount { get; init; }

    /// <summary>The characters that are charged.</summary>
    public long? UsageCharacters { get; init; }

    /// <summary>The format.</summary>
    public string? AudioFormat { get; init; }

    /// <summary>Channels.</summary>
    public int? AudioChannel { get; init; }

    /// <summary>How much of the text can't be spoken.</summary>
    public double? InvisibleCharacterRatio { get; init; }
}
