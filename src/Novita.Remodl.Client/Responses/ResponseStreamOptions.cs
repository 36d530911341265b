using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How a response is streamed.</summary>
public sealed record ResponseStreamOptions : WireObject
{
    /// <summary>Whether events carry noise that evens out their lengths.</summary>
    public bool? IncludeObfuscation { get; init; }
}
