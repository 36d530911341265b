namespace Novita.Remodl.Client;

/// <summary>The names under which a chunk's reasoning came.</summary>
internal enum ReasoningForm
{
    /// <summary><c>reasoning_content</c>.</summary>
    ReasoningContent,

    /// <summary><c>reasoning</c>.</summary>
    Reasoning,

    /// <summary>The same text under both names.</summary>
    Both,
}
