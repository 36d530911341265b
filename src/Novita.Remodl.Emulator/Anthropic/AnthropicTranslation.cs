using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Anthropic;

/// <summary>Puts a request of Anthropic's Messages API into the words of chat, whose generator answers it.</summary>
internal static class AnthropicTranslation
{
    public static ChatRequest ToChat(JsonElement body, string model)
    {
        var messages = new JsonArray();
        if (TextOf(body.Field("system")) is { Length: > 0 } system)
        {
            messages.Add(new JsonObject { ["role"] = "system", ["content"] = system });
        }

        foreach (var message in body.Items("messages").SelectMany(Messages))
        {
            messages.Add((JsonNode)message);
        }

        var chat = new JsonObject { ["model"] = model, ["messages"] = messages, ["max_tokens"] = body.Int("max_tokens"), ["stop"] = Node(body.Field("stop_sequences")) };
        if (body.Field("thinking")?.String("type") is "enabled" or "adaptive")
        {
            chat["enable_thinking"] = true;
        }

        var tools = body.Items("tools").Select(tool => (JsonNode)new JsonObject
        {
            ["type"] = "function",
            ["function"] = new JsonObject { ["name"] = tool.String("name"), ["description"] = tool.String("description"), ["parameters"] = Node(tool.Field("input_schema")) },
        }).ToArray();
        if (tools.Length > 0)
        {
            chat["tools"] = new JsonArray(tools);
        }

        if (body.Field("tool_choice") is { } choice)
        {
            chat["tool_choice"] = choice.String("type") switch
            {
                "tool" => new JsonObject { ["type"] = "function", ["function"] = new JsonObject { ["name"] = choice.String("name") } },
                "any" => "required",
                var other => other,
            };
        }

        return ChatRequest.Read(JsonSerializer.SerializeToElement(chat), model);
    }

    // The results of tools are blocks of the user's message there, and messages of their own here.
    private static IEnumerable<JsonObject> Messages(JsonElement message)
    {
        var role = message.String("role") ?? "user";
        if (message.String("content") is { } text)
        {
            yield return new JsonObject { ["role"] = role, ["content"] = text };
            yield break;
        }

        var parts = new JsonArray();
        var calls = new JsonArray();
        foreach (var block in message.Items("content"))
        {
            switch (block.String("type"))
            {
                case "text":
                    parts.Add(new JsonObject { ["type"] = "text", ["text"] = block.String("text") });
                    break;
                case "image":
                    parts.Add(new JsonObject { ["type"] = "image_url", ["image_url"] = new JsonObject { ["url"] = UrlOf(block.Field("source")) } });
                    break;
                case "tool_use":
                    calls.Add(new JsonObject
                    {
                        ["id"] = block.String("id"),
                        ["type"] = "function",
                        ["function"] = new JsonObject { ["name"] = block.String("name"), ["arguments"] = block.Field("input")?.GetRawText() ?? "{}" },
                    });
                    break;
                case "tool_result":
                    yield return new JsonObject { ["role"] = "tool", ["tool_call_id"] = block.String("tool_use_id"), ["content"] = TextOf(block.Field("content")) };
                    break;
                default:
                    break;
            }
        }

        if (parts.Count > 0 || calls.Count > 0)
        {
            yield return new JsonObject { ["role"] = role, ["content"] = parts, ["tool_calls"] = calls.Count > 0 ? calls : null };
        }
    }

    private static string TextOf(JsonElement? content) => content switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Array } blocks => string.Join('\n', blocks.EnumerateArray().Select(block => block.String("text")).OfType<string>()),
        _ => "",
    };

    private static string? UrlOf(JsonElement? source) => source?.String("type") == "base64"
        ? $"data:{source?.String("media_type")};base64,{source?.String("data")}"
        : source?.String("url");

    private static JsonNode? Node(JsonElement? value) => value is { } element ? JsonSerializer.SerializeToNode(element) : null;
}
