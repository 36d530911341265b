using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What a task of Seedance 2 took.</summary>
public sealed record SeedanceUsage : WireObject
{
    /// <summary>The tokens of the video.</summary>
    public long? CompletionTokens { get; init; }

    /// <summary>All tokens.</summary>
    public long? TotalTokens { get; init; }
}
