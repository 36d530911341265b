namespace Novita.Remodl.Client;

/// <summary>What a computer's screen shows.</summary>
public sealed record ComputerScreenshotPart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "computer_screenshot";

    /// <summary>The picture's address, or a data URI.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>The id of an uploaded file, in place of the address.</summary>
    public string? FileId { get; init; }

    /// <summary>How closely the model looks.</summary>
    public ImageDetail? Detail { get; init; }

    /// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; init; }
}
