using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>A model of the unified endpoint.</summary>
public sealed record VideoModelConfig : WireObject
{
    /// <summary>Its name.</summary>
    public string? Model { get; init; }

    /// <summary>What it does.</summary>
    public string? Description { get; init; }

    /// <summary>What its requests are like; an object, or the same as a text.</summary>
    public JsonElement? JsonSchema { get; init; }
}
