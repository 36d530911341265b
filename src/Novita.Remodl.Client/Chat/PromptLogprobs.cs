using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How probable the tokens of the prompt were (vLLM), when asked for by <c>prompt_logprobs</c>.</summary>
[JsonConverter(typeof(PromptLogprobsConverter))]
public sealed record PromptLogprobs
{
    // Long prompts have long lists, which few read.
    private readonly Lazy<IReadOnlyList<IReadOnlyDictionary<int, PromptLogprob>>> _tokens;

    internal PromptLogprobs(JsonElement json)
    {
        Json = json;
        _tokens = new(() => json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray().Select(ReadPlace)] : []);
    }

    /// <summary>An entry for each token of the prompt: the tokens that were probable there, by their ids, with the one that stands there among them. The first entry is empty, for nothing stands before it.</summary>
    public IReadOnlyList<IReadOnlyDictionary<int, PromptLogprob>> Tokens => _tokens.Value;

    /// <summary>All of it as it came.</summary>
    public JsonElement Json { get; }

    /// <inheritdoc/>
    public bool Equals(PromptLogprobs? other) => other is not null && JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override int GetHashCode() => Json.ValueKind == JsonValueKind.Array ? Json.GetArrayLength() : 0;

    /// <summary>How many tokens there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{GetHashCode()} tokens");

    private static IReadOnlyDictionary<int, PromptLogprob> ReadPlace(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return ReadOnlyDictionary<int, PromptLogprob>.Empty;
        }

        var tokens = new Dictionary<int, PromptLogprob>();
        foreach (var token in json.EnumerateObject())
        {
            if (int.TryParse(token.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && token.Value.ValueKind == JsonValueKind.Object)
            {
                tokens[id] = new()
                {
                    Logprob = token.Value.Field("logprob") is { ValueKind: JsonValueKind.Number } logprob && logprob.TryGetDouble(out var number) ? number : null,
                    Rank = token.Value.Field("rank") is { ValueKind: JsonValueKind.Number } rank && rank.TryGetInt32(out var place) ? place : null,
                    DecodedToken = token.Value.Text("decoded_token"),
                };
            }
        }

        return tokens;
    }
}
