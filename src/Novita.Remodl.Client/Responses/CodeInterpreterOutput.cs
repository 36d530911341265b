using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What code put out.</summary>
public sealed record CodeInterpreterOutput : WireObject
{
    /// <summary><c>logs</c> or <c>image</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The text.</summary>
    public string? Logs { get; init; }

    /// <summary>The picture's address.</summary>
    public string? Url { get; init; }
}
