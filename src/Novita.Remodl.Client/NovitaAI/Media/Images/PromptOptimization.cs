using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>How Seedream rewrites a prompt.</summary>
public sealed record PromptOptimization : WireObject
{
    /// <summary><c>standard</c>.</summary>
    public string? Mode { get; init; }
}
