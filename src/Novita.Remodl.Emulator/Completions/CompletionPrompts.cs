using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Completions;

/// <summary>Reads the prompts of a request for completions, and asks for each as a chat would.</summary>
internal static class CompletionPrompts
{
    private const int DefaultMaxTokens = 16;

    private static readonly string[] Passed =
    [
        "stop", "seed", "n", "max_tokens", "min_tokens", "ignore_eos", "include_stop_str_in_output", "response_format", "structured_outputs",
        "guided_json", "guided_regex", "guided_choice", "guided_grammar",
    ];

    /// <summary>The texts; throws <see cref="FormatException"/> when there are none, or a token id is none.</summary>
    public static IReadOnlyList<string> Read(JsonElement body)
    {
        if (body.Field("prompt") is not { } prompt)
        {
            return body.Field("prompt_embeds") is { } embeds
                ? [.. embeds.ValueKind == JsonValueKind.Array ? embeds.EnumerateArray().Select(_ => "") : [""]]
                : throw new FormatException("Either prompt or prompt_embeds must be provided and non-empty.");
        }

        if (prompt.ValueKind == JsonValueKind.String)
        {
            return [prompt.GetString()!];
        }

        var items = prompt.ValueKind == JsonValueKind.Array ? prompt.EnumerateArray().ToArray() : [];
        if (items.Length == 0)
        {
            throw new FormatException("prompt: must be a string, a list of strings, or token ids");
        }

        return items[0].ValueKind == JsonValueKind.Number ? [Decode(prompt)] : [.. items.Select(item => item.ValueKind == JsonValueKind.Array ? Decode(item) : item.GetString() ?? "")];
    }

    public static ChatRequest ToChat(JsonElement body, string prompt, string model)
    {
        var chat = new JsonObject
        {
            ["enable_thinking"] = false,
            ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = prompt }),
        };
        foreach (var name in Passed)
        {
            if (body.Field(name) is { } value)
            {
                chat[name] = JsonNode.Parse(value.GetRawText());
            }
        }

        chat.TryAdd("max_tokens", DefaultMaxTokens);
        return ChatRequest.Read(JsonSerializer.SerializeToElement(chat), model);
    }

    private static string Decode(JsonElement ids) =>
        ToyTokenizer.Decode(ids.EnumerateArray().Select(id => id.ValueKind == JsonValueKind.Number && id.TryGetInt32(out var value) ? value : -1));
}
