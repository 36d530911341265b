using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The <c>reasoning</c> object that some models on Novita read. Undocumented there.</summary>
public sealed record ReasoningSettings : WireObject
{
    /// <summary>How much the model thinks.</summary>
    public ReasoningLevel? Effort { get; init; }

    /// <summary>How many tokens it may think.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>Whether the reasoning is kept out of the answer.</summary>
    public bool? Exclude { get; init; }

    /// <summary>Whether the model reasons at all.</summary>
    public bool? Enabled { get; init; }
}
