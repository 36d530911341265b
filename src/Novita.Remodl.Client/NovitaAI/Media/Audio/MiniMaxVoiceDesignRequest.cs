using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A voice from a description (<c>/v3/minimax-voice-design</c>).</summary>
public sealed record MiniMaxVoiceDesignRequest : WireObject
{
    /// <summary>What the voice is like.</summary>
    public required string Prompt { get; init; }

    /// <summary>What it shall say for a try, 500 characters at most.</summary>
    public required string PreviewText { get; init; }

    /// <summary>What it shall be called.</summary>
    public string? VoiceId { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.Text(PreviewText, "preview_text", 500);
    }
}
