using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Moderation of the prompt and of the answer (OpenAI).</summary>
public sealed record ModerationSettings : WireObject
{
    /// <summary>The moderation model.</summary>
    public required string Model { get; init; }

    /// <summary>What is done: an object of <c>input</c> and <c>output</c>, each with the mode <c>score</c> or <c>block</c>.</summary>
    public JsonElement? Policy { get; init; }
}
