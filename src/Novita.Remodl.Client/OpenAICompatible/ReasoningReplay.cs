namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>How the reasoning of earlier answers is sent back.</summary>
public enum ReasoningReplay
{
    /// <summary>Under the names that it came with. The default.</summary>
    AsReceived,

    /// <summary>As <c>reasoning</c>, which vLLM reads from 0.16 on.</summary>
    Reasoning,

    /// <summary>As <c>reasoning_content</c>, which Novita and older vLLM read.</summary>
    ReasoningContent,

    /// <summary>Under both names.</summary>
    Both,

    /// <summary>Not at all.</summary>
    None,
}
