using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How the model's tokenizer is configured. What is not named here is in <see cref="WireObject.AdditionalProperties"/>.</summary>
public sealed record TokenizerInfo : WireObject
{
    /// <summary>The tokenizer's class.</summary>
    public string? TokenizerClass { get; init; }

    /// <summary>The template that writes a chat as a prompt.</summary>
    public string? ChatTemplate { get; init; }
}
