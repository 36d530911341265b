using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Speech of GLM, at 24 kHz (<c>/v3/glm-tts</c>). Retired on 2026-07-07.</summary>
public sealed record GlmSpeechRequest : WireObject
{
    /// <summary>What is said, 1024 characters at most.</summary>
    public required string Input { get; init; }

    /// <summary>The voice: <c>tongtong</c>, <c>chuichui</c>, <c>xiaochen</c>, <c>jam</c>, <c>kazi</c>, <c>douji</c>, <c>luodo</c>.</summary>
    public string? Voice { get; init; }

    /// <summary>How fast; 0.5 to 2.</summary>
    public double? Speed { get; init; }

    /// <summary>How loud.</summary>
    public double? Volume { get; init; }

    /// <summary>The format: <c>wav</c>, <c>pcm</c>. Default: <c>pcm</c>.</summary>
    public string? ResponseFormat { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? WatermarkEnabled { get; init; }

    internal void Check()
    {
        Require.Text(Input, "input", 1024);
        Require.OneOf(Voice, "voice", "tongtong", "chuichui", "xiaochen", "jam", "kazi", "douji", "luodo");
        Require.Between<double>(Speed, "speed", 0.5, 2);
        Require.OneOf(ResponseFormat, "response_format", "wav", "pcm");
    }
}
