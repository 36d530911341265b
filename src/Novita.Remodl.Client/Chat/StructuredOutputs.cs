using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What vLLM holds the answer to. Exactly one constraint may be set.</summary>
public sealed record StructuredOutputs : WireObject
{
    /// <summary>A JSON schema.</summary>
    public JsonElement? Json { get; init; }

    /// <summary>A regular expression.</summary>
    public string? Regex { get; init; }

    /// <summary>One of these texts.</summary>
    public IReadOnlyList<string>? Choice { get; init; }

    /// <summary>A grammar in EBNF.</summary>
    public string? Grammar { get; init; }

    /// <summary>Any JSON object.</summary>
    public bool? JsonObject { get; init; }

    /// <summary>A structural tag.</summary>
    public string? StructuralTag { get; init; }

    /// <summary>Whether the server fails rather than use another backend.</summary>
    public bool? DisableFallback { get; init; }

    /// <summary>Whether JSON has no white space beyond the necessary.</summary>
    public bool? DisableAnyWhitespace { get; init; }

    /// <summary>Whether objects have no properties beyond the schema's.</summary>
    public bool? DisableAdditionalProperties { get; init; }

    /// <summary>The white space that JSON may have, as a regular expression.</summary>
    public string? WhitespacePattern { get; init; }
}
