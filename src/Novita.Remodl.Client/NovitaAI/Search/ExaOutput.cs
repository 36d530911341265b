using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>What a deep search wrote.</summary>
public sealed record ExaOutput : WireObject
{
    /// <summary>Text, or an object by the schema.</summary>
    public JsonElement? Content { get; init; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<JsonElement>? Grounding { get; init; }
}
