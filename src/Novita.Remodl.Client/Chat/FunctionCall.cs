using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A function and the arguments that the model chose for it.</summary>
[JsonConverter(typeof(FunctionCallConverter))]
public sealed record FunctionCall : WireObject
{
    /// <summary>The function's name.</summary>
    public required string Name { get; init; }

    /// <summary>The arguments: a JSON object as text. A model may write invalid JSON: see <see cref="TryParseArguments"/>.</summary>
    public string Arguments { get; init; } = "{}";

    /// <summary>
    /// Parses <see cref="Arguments"/>. Text that encodes the object twice, as some servers send it, is understood; empty text is the empty object.
    /// </summary>
    /// <returns>Whether the arguments are valid JSON.</returns>
    public bool TryParseArguments(out JsonElement arguments)
    {
        try
        {
            arguments = Parse(string.IsNullOrWhiteSpace(Arguments) ? "{}" : Arguments);
            if (arguments.ValueKind == JsonValueKind.String)
            {
                arguments = Parse(arguments.GetString()!);
            }

            return true;
        }
        // InvalidOperationException: half a surrogate pair within text that is encoded twice.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            arguments = default;
            return false;
        }
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
