using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>Asks Exa a question that it answers from the web.</summary>
public sealed record ExaAnswerRequest : WireObject
{
    /// <summary>The question.</summary>
    public required string Query { get; init; }

    /// <summary>Whether the texts of the sources are given. Default: no.</summary>
    public bool? Text { get; init; }

    /// <summary>The JSON schema of the answer.</summary>
    [JsonPropertyName("outputSchema")]
    public JsonElement? OutputSchema { get; init; }
}
