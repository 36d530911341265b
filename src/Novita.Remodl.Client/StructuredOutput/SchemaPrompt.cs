using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>Asks for JSON in words, where the server cannot be asked to see to it.</summary>
internal static class SchemaPrompt
{
    public static ChatCompletionRequest Add(ChatCompletionRequest request, JsonElement schema)
    {
        var words = $"Answer with one JSON object and nothing else: no explanation, no code fence. It has to be valid against this JSON schema:\n{schema.GetRawText()}";

        // Many chat templates know one system message, and that in the first place.
        var messages = request.Messages ?? [];
        return messages.Count > 0 && messages[0] is { } first && (first.Role == MessageRole.System || first.Role == MessageRole.Developer)
            ? request with { Messages = [first with { Content = Append(first.Content, words) }, .. messages.Skip(1)] }
            : request with { Messages = [ChatCompletionMessage.System(words), .. messages] };
    }

    private static MessageContent Append(MessageContent content, string words) =>
        content.Raw is IReadOnlyList<ContentPart> parts ? MessageContent.FromParts([.. parts, new TextContentPart { Text = words }])
        : content.IsEmpty ? words
        : $"{content.Text}\n\n{words}";
}
