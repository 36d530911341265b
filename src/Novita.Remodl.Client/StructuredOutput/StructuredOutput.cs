using System.Text.Json.Serialization.Metadata;

namespace Novita.Remodl.Client;

/// <summary>The parts of structured output, for chats that are made in another way: with tools, in a batch, by another client.</summary>
public static class StructuredOutput
{
    /// <summary>The response format that asks for a type.</summary>
    /// <param name="type">The type, for example <c>AppJson.Default.City</c>.</param>
    /// <param name="options">How it is asked for; its mode is not read.</param>
    public static ResponseFormat FormatFor<T>(JsonTypeInfo<T> type, StructuredOutputOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        return StructuredPlan.FormatOf(type, options ?? new());
    }

    /// <summary>Reads an answer as a type. A code fence, words around the JSON and reasoning before it are passed over.</summary>
    /// <param name="completion">The answer.</param>
    /// <param name="type">The type.</param>
    /// <param name="options">How it was asked for; its mode is not read.</param>
    /// <exception cref="StructuredOutputException">The answer is cut off, a refusal, no JSON, or does not fit.</exception>
    public static T ReadAs<T>(this ChatCompletion completion, JsonTypeInfo<T> type, StructuredOutputOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(completion);
        ArgumentNullException.ThrowIfNull(type);
        return StructuredAnswer.Read(completion, type, StructuredPlan.SchemaOf(type, options ?? new()), provider: null).Value;
    }
}
