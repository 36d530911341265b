using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Puts the result of a tool into words for the model: a text as it is, all else as JSON.</summary>
internal static class ToolResultText
{
    /// <summary>How a result is written; null when it needs no telling.</summary>
    /// <exception cref="ArgumentException">Nothing knows how.</exception>
    public static JsonTypeInfo<T>? FindType<T>(JsonSerializerOptions options)
    {
        if (typeof(T) == typeof(string) || typeof(T) == typeof(JsonElement) || typeof(JsonNode).IsAssignableFrom(typeof(T)))
        {
            return null;
        }

        return options.TryGetTypeInfo(typeof(T), out var found) || WireJson.Options.TryGetTypeInfo(typeof(T), out found)
            ? (JsonTypeInfo<T>)found
            : throw new ArgumentException(
                $"Nothing says how {typeof(T).Name}, which the tool returns, is written as JSON. Add [JsonSerializable(typeof({typeof(T).Name}))] to the arguments' context, or give resultType.", nameof(options));
    }

    public static string Write<T>(T result, JsonTypeInfo<T>? type) => Known(result) ?? JsonSerializer.Serialize(result, type!);

    /// <summary>The result of a function of Microsoft.Extensions.AI.</summary>
    public static string Write(object? result, JsonSerializerOptions options) =>
        Known(result) ?? JsonSerializer.Serialize(result, options.GetTypeInfo(result!.GetType()));

    private static string? Known(object? result) => result switch
    {
        null => "null",
        string text => text,
        JsonElement { ValueKind: JsonValueKind.String } text => text.GetString(),
        JsonElement { ValueKind: JsonValueKind.Undefined } => "null",
        JsonElement json => json.GetRawText(),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        JsonNode node => node.ToJsonString(WireJson.Options),
        TextContent content => content.Text,
        IEnumerable<AIContent> contents when contents.All(content => content is TextContent) => string.Concat(contents),
        _ => null,
    };
}
