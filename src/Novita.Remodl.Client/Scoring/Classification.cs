using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What one input was classified as.</summary>
public sealed record Classification : WireObject
{
    /// <summary>The input's position in the request, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The class that fits best; null where the model has no names for its classes.</summary>
    public string? Label { get; init; }

    /// <summary>How well each class fits, in the model's order of classes.</summary>
    [JsonPropertyName("probs")]
    public required IReadOnlyList<double> Probabilities { get; init; }

    /// <summary>How many classes there are.</summary>
    public int? NumClasses { get; init; }
}
