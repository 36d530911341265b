using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Responses;

/// <summary>A response that is kept: what it is now, its events, and the conversation that it belongs to.</summary>
internal sealed class StoredResponse(JsonObject now, IReadOnlyList<(string Type, JsonObject Data)> events, IReadOnlyList<JsonNode> messages)
{
    public JsonObject Now { get; set; } = now;

    public IReadOnlyList<(string Type, JsonObject Data)> Events { get; } = events;

    /// <summary>What was said up to and with this response.</summary>
    public IReadOnlyList<JsonNode> Messages { get; } = messages;
}
