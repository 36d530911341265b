using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>What Exa answered.</summary>
public sealed record ExaAnswer : WireObject
{
    /// <summary>The id of the request.</summary>
    [JsonPropertyName("requestId")]
    public string? RequestId { get; init; }

    /// <summary>Text, or an object by the schema. See <see cref="Text"/>.</summary>
    public JsonElement? Answer { get; init; }

    /// <summary>The pages that it rests on.</summary>
    public IReadOnlyList<ExaPage> Citations
    {
        get => field ?? [];
        init;
    }

    /// <summary>The answer: its text, or its object as JSON.</summary>
    [JsonIgnore]
    public string Text => Answer switch
    {
        null => "",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { } other => other.GetRawText(),
    };
}
