using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>An argument of a <see cref="TrainingComponent"/>; its value is text, whatever it means.</summary>
public sealed record TrainingComponentArgument : WireObject
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its value as text, with a point for fractions.</summary>
    public required string Value { get; init; }
}
