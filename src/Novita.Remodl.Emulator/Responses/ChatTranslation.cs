using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Responses;

/// <summary>Puts a request for a response into the words of chat, whose generator answers it.</summary>
internal static class ChatTranslation
{
    /// <summary>Sampling fields that mean the same in both.</summary>
    private static readonly string[] Shared = ["parallel_tool_calls", "seed", "stop", "ignore_eos", "include_stop_str_in_output", "structured_outputs", "top_logprobs"];

    public static ChatRequest ToChat(JsonElement body, string model, IEnumerable<JsonNode> earlier)
    {
        var messages = new JsonArray();
        if (body.String("instructions") is { } instructions)
        {
            messages.Add(Message("system", instructions));
        }

        foreach (var message in earlier.Concat(Messages(body)))
        {
            messages.Add(message.DeepClone());
        }

        var chat = new JsonObject { ["model"] = model, ["messages"] = messages };
        foreach (var name in Shared)
        {
            Copy(chat, name, body.Field(name));
        }

        Copy(chat, "max_tokens", body.Field("max_output_tokens"));
        Copy(chat, "reasoning_effort", body.Field("reasoning")?.Field("effort"));
        var tools = body.Items("tools").Where(tool => tool.String("type") == "function" && IsAllowed(tool, body.Field("tool_choice"))).Select(tool => (JsonNode)Function(tool)).ToArray();
        if (tools.Length > 0)
        {
            chat["tools"] = new JsonArray(tools);
        }

        if (body.Field("tool_choice") is { } choice)
        {
            chat["tool_choice"] = choice.String("name") is { } name && choice.String("type") == "function"
                ? new JsonObject { ["type"] = "function", ["function"] = new JsonObject { ["name"] = name } }
                : choice.String("mode") ?? Node(choice);
        }

        if (body.Field("text")?.Field("format") is { } format)
        {
            chat["response_format"] = format.String("type") == "json_schema"
                ? new JsonObject { ["type"] = "json_schema", ["json_schema"] = Node(format) }
                : Node(format);
        }

        return ChatRequest.Read(JsonSerializer.SerializeToElement(chat), model);
    }

    /// <summary>The input as messages.</summary>
    public static IEnumerable<JsonNode> Messages(JsonElement body) => body.String("input") is { } text
        ? [Message("user", text)]
        : body.Items("input").Select(ToMessage).OfType<JsonNode>();

    /// <summary>The output as messages, for a response that follows.</summary>
    public static IEnumerable<JsonNode> Messages(JsonArray output) =>
        output.Select(item => ToMessage(JsonSerializer.SerializeToElement(item))).OfType<JsonNode>();

    private static JsonObject? ToMessage(JsonElement item) => item.String("type") switch
    {
        null or "message" => new JsonObject { ["role"] = item.String("role"), ["content"] = Content(item, "content") },
        "function_call_output" or "custom_tool_call_output" => new JsonObject { ["role"] = "tool", ["tool_call_id"] = item.String("call_id"), ["content"] = Content(item, "output") },
        "function_call" => Message("assistant", $"{item.String("name")}({item.String("arguments")})"),
        _ => null,
    };

    private static bool IsAllowed(JsonElement function, JsonElement? choice) =>
        choice?.String("type") != "allowed_tools"
        || choice.Value.Items("tools").Any(tool => tool.String("type") == "function" && tool.String("name") == function.String("name"));

    private static JsonNode Content(JsonElement owner, string name) =>
        owner.String(name) is { } text ? text : new JsonArray([.. owner.Items(name).Select(Part)]);

    private static JsonNode Part(JsonElement part) => part.String("type") switch
    {
        "input_image" => new JsonObject { ["type"] = "image_url", ["image_url"] = new JsonObject { ["url"] = part.String("image_url") ?? part.String("file_id") } },
        "input_file" => new JsonObject { ["type"] = "file", ["file"] = Node(part) },
        _ => new JsonObject { ["type"] = "text", ["text"] = part.String("text") ?? part.String("refusal") },
    };

    private static JsonObject Function(JsonElement tool)
    {
        var function = new JsonObject { ["name"] = tool.String("name") };
        Copy(function, "parameters", tool.Field("parameters"));
        return new JsonObject { ["type"] = "function", ["function"] = function };
    }

    private static JsonObject Message(string role, string text) => new() { ["role"] = role, ["content"] = text };

    private static void Copy(JsonObject target, string name, JsonElement? value)
    {
        if (value is { } element)
        {
            target[name] = Node(element);
        }
    }

    private static JsonNode? Node(JsonElement element) => JsonSerializer.SerializeToNode(element);
}
