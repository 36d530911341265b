using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>What is said, and by whom.</summary>
public sealed record Txt2SpeechTexts : WireObject
{
    /// <summary>The voice: <c>Emily</c>, <c>James</c>, <c>Olivia</c>, <c>Michael</c>, <c>Sarah</c>, <c>John</c>.</summary>
    public required string VoiceId { get; init; }

    /// <summary>The language: <c>en-US</c>, <c>zh-CN</c>, <c>ja-JP</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What is said, each 512 characters at most.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>How loud; 1 to 2. Default: 1.</summary>
    public double? Volume { get; init; }

    /// <summary>How fast; 0.8 to 3. Default: 1.</summary>
    public double? Speed { get; init; }

    internal void Check()
    {
        Require.OneOf(VoiceId, "voice_id", "Emily", "James", "Olivia", "Michael", "Sarah", "John");
        Require.OneOf(Language, "language", "en-US", "zh-CN", "ja-JP");
        Require.Given(Texts, nameof(Texts));
        Require.Count(Texts, "texts", 1, int.MaxValue);
        foreach (var text in Texts)
        {
            Require.Text(text, "texts", 512);
        }

        Require.Between<double>(Volume, "volume", 1, 2);
        Require.Between<double>(Speed, "speed", 0.8, 3);
    }
}
