using System.Text;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Makes up log probabilities; the same token always has the same.</summary>
internal static class Logprobs
{
    private const double BestAtMost = 0.5;

    public static JsonObject? Of(IEnumerable<Token> tokens, ChatRequest request) => request.Logprobs
        ? new JsonObject
        {
            ["content"] = new JsonArray([.. tokens.Select(token => (JsonNode)Entry(token, request))]),
            ["refusal"] = null,
        }
        : null;

    private static JsonObject Entry(Token token, ChatRequest request)
    {
        var entry = Describe(token, rank: 0, request);
        var others = Enumerable.Range(0, Math.Max(0, request.TopLogprobs))
            .Select(rank => (JsonNode)Describe(rank == 0 ? token : ToyTokenizer.Encode(((char)('a' + rank)).ToString())[0], rank, request));
        entry["top_logprobs"] = new JsonArray([.. others]);
        return entry;
    }

    private static JsonObject Describe(Token token, int rank, ChatRequest request) => new()
    {
        ["token"] = request.Body.Bool("return_tokens_as_token_ids") == true ? $"token_id:{token.Id}" : token.Text,
        ["logprob"] = -rank - (token.Id % 100 * BestAtMost / 100),
        ["bytes"] = new JsonArray([.. Encoding.UTF8.GetBytes(token.Text).Select(value => JsonValue.Create(value))]),
    };
}
