using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A spoken answer, or a piece of one in a stream.</summary>
public sealed record AudioAnswer : WireObject
{
    /// <summary>The id by which the answer is named on the next turn.</summary>
    public string? Id { get; init; }

    /// <summary>When the server forgets it: seconds since 1970, UTC.</summary>
    public long? ExpiresAt { get; init; }

    /// <summary>The sound in base64, in the format that was asked for.</summary>
    public string? Data { get; init; }

    /// <summary>What is said.</summary>
    public string? Transcript { get; init; }
}
