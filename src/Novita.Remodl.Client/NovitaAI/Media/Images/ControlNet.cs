using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Images that guide a picture.</summary>
public sealed record ControlNet : WireObject
{
    /// <summary>The images.</summary>
    public required IReadOnlyList<ControlNetUnit> Units { get; init; }

    internal void Check()
    {
        ImageChecks.Each(Units, "controlnet.units", int.MaxValue, unit => unit.Check());
    }
}
