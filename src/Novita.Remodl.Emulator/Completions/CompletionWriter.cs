using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Completions;

/// <summary>Puts generations into the words of <c>text_completion</c>, whole or in pieces.</summary>
internal sealed class CompletionWriter(
    JsonElement body, ChatDialect dialect, IReadOnlyList<(string Prompt, Generation[] Generations)> completions, string id, long created, string model)
{
    private readonly int _promptTokens = completions.Sum(completion => ToyTokenizer.Encode(completion.Prompt).Count);
    private readonly Generation[] _all = [.. completions.SelectMany(completion => completion.Generations)];

    private bool Echoes => body.Bool("echo") == true;

    public JsonObject Whole()
    {
        var answer = Envelope();
        answer["choices"] = new JsonArray([.. Choices().Select(choice => (JsonNode)Choice(choice.Index, [.. Echo(choice.Prompt), .. choice.Generation.Text], choice.Generation, isLast: true, offset: 0))]);
        answer["usage"] = dialect.Usage(_promptTokens, _all, _all.Sum(generation => generation.Tokens));
        return answer;
    }

    /// <summary>The pieces in their order, one completion after the other.</summary>
    public IEnumerable<JsonObject> Pieces()
    {
        var includeUsage = body.Field("stream_options")?.Bool("include_usage") == true;
        var isContinuous = includeUsage && body.Field("stream_options")?.Bool("continuous_usage_stats") == true;
        var sent = 0;
        foreach (var (index, prompt, generation) in Choices())
        {
            var offset = 0;
            foreach (var token in Echo(prompt).Concat(generation.Text))
            {
                yield return Piece(Choice(index, [token], generation, isLast: false, offset), isContinuous ? ++sent : null);
                offset += token.Text.Length;
            }

            yield return Piece(Choice(index, [], generation, isLast: true, offset), isContinuous ? sent : null);
        }

        if (includeUsage)
        {
            var last = Envelope();
            last["choices"] = new JsonArray();
            last["usage"] = dialect.Usage(_promptTokens, _all, _all.Sum(generation => generation.Tokens));
            yield return last;
        }
    }

    private IEnumerable<(int Index, string Prompt, Generation Generation)> Choices()
    {
        var index = 0;
        foreach (var (prompt, generations) in completions)
        {
            foreach (var generation in generations)
            {
                yield return (index++, prompt, generation);
            }
        }
    }

    private IReadOnlyList<Token> Echo(string prompt) => Echoes ? ToyTokenizer.Encode(prompt) : [];

    private JsonObject Envelope() => new() { ["id"] = id, ["object"] = "text_completion", ["created"] = created, ["model"] = model, ["system_fingerprint"] = "fp_emulator" };

    private JsonObject Piece(JsonObject choice, int? sent)
    {
        var piece = Envelope();
        piece["choices"] = new JsonArray(choice);
        if (sent is { } tokens)
        {
            piece["usage"] = dialect.Usage(_promptTokens, _all, tokens);
        }

        return piece;
    }

    private JsonObject Choice(int index, IReadOnlyList<Token> tokens, Generation generation, bool isLast, int offset)
    {
        var choice = new JsonObject
        {
            ["index"] = index,
            ["text"] = string.Concat(tokens.Select(token => token.Text)),
            ["logprobs"] = tokens.Count > 0 ? Logprobs(tokens, offset) : null,
            ["finish_reason"] = isLast ? generation.FinishReason : null,
        };
        if (body.Bool("return_token_ids") == true)
        {
            choice["token_ids"] = new JsonArray([.. tokens.Select(token => JsonValue.Create(token.Id))]);
        }

        dialect.AddToChoice(choice, generation, isLast);
        return choice;
    }

    private JsonObject? Logprobs(IReadOnlyList<Token> tokens, int offset)
    {
        if (body.Int("logprobs") is not { } count)
        {
            return null;
        }

        var offsets = new JsonArray();
        foreach (var token in tokens)
        {
            offsets.Add(offset);
            offset += token.Text.Length;
        }

        return new JsonObject
        {
            ["text_offset"] = offsets,
            ["token_logprobs"] = new JsonArray([.. tokens.Select(token => JsonValue.Create(Logprob(token)))]),
            ["tokens"] = new JsonArray([.. tokens.Select(token => JsonValue.Create(token.Text))]),
            ["top_logprobs"] = new JsonArray([.. tokens.Select(token => (JsonNode)Top(token, count))]),
        };
    }

    private static JsonObject Top(Token token, int count)
    {
        var top = new JsonObject { [token.Text] = Logprob(token) };
        for (var rank = 1; rank < count; rank++)
        {
            top.TryAdd(((char)('a' + (rank % 26))).ToString(), Logprob(token) - rank);
        }

        return top;
    }

    private static double Logprob(Token token) => -(token.Id % 100) / 200.0;
}
