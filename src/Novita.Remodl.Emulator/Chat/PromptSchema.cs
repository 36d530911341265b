using System.Text.Json;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>A JSON schema that the instructions ask the answer to follow, in words.</summary>
internal static class PromptSchema
{
    private const string Announcement = "JSON schema";

    /// <summary>A value that is valid against it; null when the instructions have none.</summary>
    public static string? Answer(ChatRequest request)
    {
        if (Find(request.Messages) is not { } schema)
        {
            return null;
        }

        var sampler = new SchemaSampler(schema, new PromptHints(request.Question), includeOptional: true);
        return sampler.Sample() is { } sample ? JsonText.Of(sample) : "null";
    }

    private static JsonElement? Find(IEnumerable<PromptMessage> messages)
    {
        foreach (var text in messages.Where(message => message.Role is "system" or "developer").Select(message => message.Text))
        {
            var announced = text.IndexOf(Announcement, StringComparison.OrdinalIgnoreCase);
            var start = announced < 0 ? -1 : text.IndexOf('{', announced);
            if (start >= 0 && Parse(text[start..]) is { } schema)
            {
                return schema;
            }
        }

        return null;
    }

    private static JsonElement? Parse(string text)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text));
        try
        {
            return JsonElement.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
