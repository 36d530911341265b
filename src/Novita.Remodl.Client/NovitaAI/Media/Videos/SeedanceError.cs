using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Why a task of Seedance 2 failed.</summary>
public sealed record SeedanceError : WireObject
{
    /// <summary>The service's code.</summary>
    public string? Code { get; init; }

    /// <summary>In words.</summary>
    public string? Message { get; init; }
}
