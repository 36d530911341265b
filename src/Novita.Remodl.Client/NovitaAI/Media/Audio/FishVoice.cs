using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A voice model of Fish Audio.</summary>
public sealed record FishVoice : WireObject
{
    /// <summary>What requests call it, as their reference id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>What kind of model it is.</summary>
    public string? Type { get; init; }

    /// <summary>What it is called.</summary>
    public string? Title { get; init; }

    /// <summary>What it is.</summary>
    public string? Description { get; init; }

    /// <summary>Where its picture is.</summary>
    public string? CoverImage { get; init; }

    /// <summary>Whether it is ready, in the service's words.</summary>
    public string? State { get; init; }

    /// <summary>Words to find it by.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>When it was made.</summary>
    public string? CreatedAt { get; init; }

    /// <summary>When it was changed.</summary>
    public string? UpdatedAt { get; init; }

    /// <summary>Who may use it.</summary>
    public string? Visibility { get; init; }

    /// <summary>Whose it is.</summary>
    public JsonElement? Author { get; init; }

    /// <summary>What it sounds like.</summary>
    public IReadOnlyList<JsonElement>? Samples { get; init; }
}
