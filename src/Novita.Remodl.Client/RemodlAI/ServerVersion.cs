using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>A server's version.</summary>
public sealed record ServerVersion : WireObject
{
    /// <summary>The version, for example <c>0.19.0</c>.</summary>
    public required string Version { get; init; }
}
