using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Novita.Remodl.Client.Schemas;

namespace Novita.Remodl.Client;

/// <summary>Finds the JSON in an answer, which may stand in a code fence or among other words, and reads it.</summary>
internal static class StructuredAnswer
{
    private const string ThinkEnd = "</think>";

    // Braces in prose are few; a text of braces alone shall not take for ever.
    private const int MostAttempts = 200;

    /// <exception cref="StructuredOutputException">There is none, or it does not fit.</exception>
    public static (T Value, string Json) Read<T>(ChatCompletion completion, JsonTypeInfo<T> type, AnswerSchema schema, string? provider)
    {
        string? problem = null;
        Exception? cause = null;
        foreach (var candidate in Candidates(completion.Text))
        {
            try
            {
                return (Read(candidate, type, schema), candidate);
            }
            // InvalidOperationException: half a surrogate pair.
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // The first candidate is the likeliest.
                problem ??= e.Message;
                cause ??= e;
            }
        }

        throw Failure<T>(completion, problem, cause, provider);
    }

    /// <summary>The value within its object; <c>default</c> when it is not there.</summary>
    public static JsonElement Unwrap(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(AnswerSchema.WrapperProperty, out var value) ? value : default;

    private static T Read<T>(string json, JsonTypeInfo<T> type, AnswerSchema schema)
    {
        var root = JsonElement.Parse(json);

        // A model that was only asked may give the value without the object around it.
        var isBare = schema.IsWrapped && Unwrap(root).ValueKind == JsonValueKind.Undefined;
        if (isBare && root.ValueKind == JsonValueKind.Object)
        {
            throw new JsonException($"$.{AnswerSchema.WrapperProperty} is missing");
        }

        if (!isBare)
        {
            root = OptionalNulls.Remove(root, schema.Plain);
            if (SchemaCheck.FindProblem(root, schema.Plain, type.Options.PropertyNameCaseInsensitive) is { } problem)
            {
                throw new JsonException(problem);
            }
        }

        var value = schema.IsWrapped && !isBare ? Unwrap(root) : root;
        return value.Deserialize(type) is { } read ? read
            : default(T) is null && value.ValueKind == JsonValueKind.Null && schema.IsWrapped ? default!
            : throw new JsonException("$ is null");
    }

    // The whole text, else the values within it: the last first, since models think before they answer.
    private static List<string> Candidates(string text)
    {
        var end = text.LastIndexOf(ThinkEnd, StringComparison.Ordinal);
        var answer = (end < 0 ? text : text[(end + ThinkEnd.Length)..]).Trim();
        if (answer.Length == 0)
        {
            return [];
        }

        var values = Values(answer);
        values.Reverse();
        return IsValue(answer) ? [answer] : values;
    }

    private static List<string> Values(string text)
    {
        var values = new List<string>();
        var at = 0;
        for (var attempts = 0; attempts < MostAttempts && (at = text.AsSpan(at).IndexOfAny('{', '[') is var next && next >= 0 ? at + next : -1) >= 0; attempts++)
        {
            var reader = new PartialJsonReader();
            var length = LengthOf(text.AsSpan(at), reader);
            if (length > 0)
            {
                values.Add(text.Substring(at, length));
            }

            at += Math.Max(length, 1);
        }

        return values;
    }

    // Zero when no value ends.
    private static int LengthOf(ReadOnlySpan<char> text, PartialJsonReader reader)
    {
        reader.Append(text);
        return reader.IsComplete && IsValue(reader.ToString()) ? reader.Length : 0;
    }

    private static bool IsValue(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static StructuredOutputException Failure<T>(ChatCompletion completion, string? problem, Exception? cause, string? provider)
    {
        var type = typeof(T).Name.Split('`')[0];
        var message = completion switch
        {
            { Message.Refusal: { Length: > 0 } refusal } => $"The model refuses: {refusal}",
            _ when completion.FinishReason == FinishReason.Length => $"The answer was cut at the token limit before its JSON was whole. Raise MaxTokens, or ask for less. It ends with: {Excerpt(completion.Text, fromEnd: true)}",
            _ when completion.FinishReason == FinishReason.ContentFilter => "The content filter cut the answer.",
            { ToolCalls.Count: > 0 } => "The model calls tools in place of an answer. Run them first, with RunToolsAsync.",
            { Text.Length: 0 } => "The answer is empty.",
            _ when problem is not null => $"The answer does not fit {type}: {problem} It is: {Excerpt(completion.Text, fromEnd: false)}",
            _ => $"The answer has no JSON in it. It is: {Excerpt(completion.Text, fromEnd: false)}",
        };
        return new(message, new() { Provider = provider }, cause)
        {
            Text = completion.Text,
            FinishReason = completion.FinishReason,
            Refusal = completion.Message?.Refusal,
            Completion = completion,
        };
    }

    private static string Excerpt(string text, bool fromEnd)
    {
        const int Length = 200;
        return text.Length <= Length ? text : fromEnd ? "…" + text[^Length..] : text[..Length] + "…";
    }
}
