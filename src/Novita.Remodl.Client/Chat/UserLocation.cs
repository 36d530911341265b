using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where the person is.</summary>
public sealed record UserLocation : WireObject
{
    /// <summary>The kind; the wire knows only <c>approximate</c>.</summary>
    public string Type { get => field ?? "approximate"; init; }

    /// <summary>The place.</summary>
    public ApproximateLocation? Approximate { get; init; }
}
