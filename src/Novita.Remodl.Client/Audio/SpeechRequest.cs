using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A text to be spoken.</summary>
public sealed record SpeechRequest : WireObject
{
    /// <summary>The model's id, with or without a provider's prefix.</summary>
    public required string Model { get; init; }

    /// <summary>The text; OpenAI's models take at most 4096 characters.</summary>
    public required string Input { get; init; }

    /// <summary>The voice: a name that the model knows (<c>alloy</c>), or one's own by <see cref="Client.Voice.FromId"/>.</summary>
    public required Voice Voice { get; init; }

    /// <summary>How it shall sound, in words, for models that can be told; at most 4096 characters on OpenAI's.</summary>
    public string? Instructions { get; init; }

    /// <summary>The format of the audio: mp3, opus, aac, flac, wav or pcm. Default: the server's; OpenAI's is <see cref="AudioFormat.Mp3"/>.</summary>
    public AudioFormat? ResponseFormat { get; init; }

    /// <summary>How fast, as a factor; 0.25 to 4. Default 1.</summary>
    public double? Speed { get; init; }

    /// <summary>Not read: <see cref="IModelProvider.SynthesizeSpeechAsync"/> and <see cref="IModelProvider.StreamSpeechAsync"/> set it.</summary>
    public SpeechStreamFormat? StreamFormat { get; init; }
}
