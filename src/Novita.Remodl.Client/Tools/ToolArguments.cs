using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Novita.Remodl.Client.Schemas;

namespace Novita.Remodl.Client;

/// <summary>Reads what a model chose as arguments, which may be anything.</summary>
internal static class ToolArguments
{
    /// <exception cref="ToolArgumentsException">They do not fit.</exception>
    public static void Check(JsonElement arguments, JsonElement schema, bool ignoreCase)
    {
        if (arguments.ValueKind != JsonValueKind.Object)
        {
            throw new ToolArgumentsException($"The arguments are {(arguments.ValueKind == JsonValueKind.Array ? "an array" : $"the {arguments.ValueKind.ToString().ToLowerInvariant()} {arguments.GetRawText()}")}; they have to be an object.");
        }

        if (SchemaCheck.FindProblem(arguments, schema, ignoreCase) is { } problem)
        {
            throw new ToolArgumentsException($"The arguments do not fit: {problem}.");
        }
    }

    /// <inheritdoc cref="Check"/>
    public static T Read<T>(JsonElement arguments, JsonElement schema, bool ignoreCase, JsonTypeInfo<T> type)
    {
        Check(arguments, schema, ignoreCase);
        try
        {
            return arguments.Deserialize(type) ?? throw new ToolArgumentsException("The arguments are null; they have to be an object.");
        }
        // InvalidOperationException: half a surrogate pair.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ToolArgumentsException($"The arguments do not fit: {e.Message}", e);
        }
    }
}
