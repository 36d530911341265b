namespace Novita.Remodl.Emulator;

/// <summary>Under which names the RemodlAI side sends reasoning; vLLM has changed them over time.</summary>
[Flags]
public enum ReasoningFields
{
    /// <summary>Reasoning is not sent.</summary>
    None = 0,

    /// <summary><c>reasoning</c>, the name of current builds.</summary>
    Reasoning = 1,

    /// <summary><c>reasoning_content</c>, the name of old builds.</summary>
    ReasoningContent = 2,

    /// <summary>Both names, as the builds in between sent them.</summary>
    Both = Reasoning | ReasoningContent,
}
