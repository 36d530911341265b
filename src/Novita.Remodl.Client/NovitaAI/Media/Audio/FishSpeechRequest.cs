namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Speech of Fish Audio S2 Pro (<c>/v3/fish-audio-s2-pro-text-to-speech</c>).</summary>
public sealed record FishSpeechRequest : FishRequest
{
    /// <summary>What is said; <c>&lt;|speaker:0|&gt;</c> tells who.</summary>
    public required string Text { get; init; }

    /// <summary>Nucleus sampling; 0 to 1. Default: 0.7.</summary>
    public double? TopP { get; init; }

    /// <summary>The temperature; 0 to 1.</summary>
    public double? Temperature { get; init; }

    /// <summary>How much text at least; 0 to 100.</summary>
    public int? MinChunkLength { get; init; }

    /// <summary>How much is made at most.</summary>
    public int? MaxNewTokens { get; init; }

    /// <summary>How much repeating is held back.</summary>
    public double? RepetitionPenalty { get; init; }

    /// <summary>When it ends early; 0 to 1.</summary>
    public double? EarlyStopThreshold { get; init; }

    /// <summary>Whether each part goes by those before.</summary>
    public bool? ConditionOnPreviousChunks { get; init; }

    internal void Check()
    {
        CheckCommon();
        Require.Text(Text, "text");
        Require.Between<double>(TopP, "top_p", 0, 1);
        Require.Between<double>(Temperature, "temperature", 0, 1);
        Require.Between<int>(MinChunkLength, "min_chunk_length", 0, 100);
        Require.Between<double>(EarlyStopThreshold, "early_stop_threshold", 0, 1);
    }
}
