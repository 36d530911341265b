using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A place on a screen.</summary>
public sealed record ScreenPoint : WireObject
{
    /// <summary>From the left.</summary>
    public int X { get; init; }

    /// <summary>From the top.</summary>
    public int Y { get; init; }
}
