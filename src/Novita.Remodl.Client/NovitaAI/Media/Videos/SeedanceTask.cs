using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>A task of Seedance 2.</summary>
public sealed record SeedanceTask : WireObject
{
    /// <summary>The task's id.</summary>
    public string? Id { get; init; }

    /// <summary>The model.</summary>
    public string? Model { get; init; }

    /// <summary><c>queued</c>, <c>running</c>, <c>succeeded</c>, <c>failed</c>, <c>cancelled</c> or <c>expired</c>; an open set.</summary>
    public string? Status { get; init; }

    /// <summary>What it made.</summary>
    public SeedanceResult? Content { get; init; }

    /// <summary>What it took.</summary>
    public SeedanceUsage? Usage { get; init; }

    /// <summary>Why it failed.</summary>
    public SeedanceError? Error { get; init; }
}
