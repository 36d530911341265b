using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What a picture shows.</summary>
public sealed record ImageToPromptResult : WireObject
{
    /// <summary>The prompt.</summary>
    public string? Prompt { get; init; }
}
