using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Novita.Remodl.Client;

/// <summary>How an answer is asked for in the form of a type.</summary>
public sealed record StructuredOutputOptions
{
    /// <summary>How the model is made to answer in JSON. Default <see cref="StructuredOutputMode.Auto"/>.</summary>
    public StructuredOutputMode Mode { get; init; }

    /// <summary>What is known of the model, from <see cref="IModelProvider.ListModelsAsync"/>: whether it has structured output. Default: nothing.</summary>
    public ModelInfo? Model { get; init; }

    /// <summary>The schema's name for the model. Default: the type's. What is not of <c>A-Z a-z 0-9 _ -</c> is replaced, and what is beyond 64 characters cut.</summary>
    public string? Name { get; init; }

    /// <summary>What the answer is for. Default: nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// Whether the server is to follow the schema exactly, which gives the schema its strict shape: objects are closed, and all their properties required. Default true.
    /// Of a type that has no strict shape, such as one with a dictionary, the schema is sent as it is and not as strict.
    /// </summary>
    public bool Strict { get; init; } = true;

    /// <summary>The schema, in place of the type's: an object in JSON Schema's terms. Its answers must be readable as the type.</summary>
    public JsonElement? Schema { get; init; }

    /// <summary>Changes each node of the type's schema as it is made, for example to describe it. See <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>.</summary>
    public Func<JsonSchemaExporterContext, JsonNode, JsonNode>? TransformSchema { get; init; }
}
