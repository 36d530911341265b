using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A fragment of a function call.</summary>
[JsonConverter(typeof(FunctionCallDeltaConverter))]
public sealed record FunctionCallDelta : WireObject
{
    /// <summary>The name, or a piece of it.</summary>
    public string? Name { get; init; }

    /// <summary>A piece of the arguments' JSON text; not valid JSON by itself.</summary>
    public string? Arguments { get; init; }
}
