namespace Novita.Remodl.Client;

/// <summary>Text that goes into the model.</summary>
public sealed record InputTextPart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "input_text";

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; init; }
}
