namespace Novita.Remodl.Client;

/// <summary>Text.</summary>
public sealed record TextContentPart : ContentPart
{
    /// <inheritdoc/>
    public override string Type => "text";

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; init; }
}
