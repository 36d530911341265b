namespace Novita.Remodl.Client;

/// <summary>A file that goes into the model.</summary>
public sealed record InputFilePart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "input_file";

    /// <summary>The id of an uploaded file.</summary>
    public string? FileId { get; init; }

    /// <summary>The file's name.</summary>
    public string? Filename { get; init; }

    /// <summary>The content, as a data URI or in base64.</summary>
    public string? FileData { get; init; }

    /// <summary>The file's address.</summary>
    public string? FileUrl { get; init; }

    /// <summary>How closely the model looks: <c>auto</c>, <c>low</c> or <c>high</c>.</summary>
    public string? Detail { get; init; }

    /// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; init; }
}
