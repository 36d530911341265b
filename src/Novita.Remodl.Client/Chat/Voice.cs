using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A voice: a known one by its name, or one's own by its id.</summary>
[JsonConverter(typeof(VoiceConverter))]
public sealed record Voice
{
    private Voice(string? name, string? id)
    {
        Name = name;
        Id = id;
    }

    /// <summary>The name; null for one's own voice.</summary>
    public string? Name { get; }

    /// <summary>The id of one's own voice; null for a known one.</summary>
    public string? Id { get; }

    /// <summary>A known voice.</summary>
    public static implicit operator Voice(string name) => new(name, null);

    /// <summary>One's own voice.</summary>
    public static Voice FromId(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new(null, id);
    }
}
