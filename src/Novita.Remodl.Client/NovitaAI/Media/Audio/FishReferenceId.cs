using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>One voice of Fish Audio, or one for each speaker.</summary>
[JsonConverter(typeof(FishReferenceIdConverter))]
public sealed record FishReferenceId
{
    /// <summary>The voices; one or more.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>One voice.</summary>
    public static implicit operator FishReferenceId(string id) => new() { Ids = [id] };

    /// <summary>One voice for each speaker.</summary>
    public static implicit operator FishReferenceId(string[] ids) => new() { Ids = ids };

    /// <summary>The voices, with commas between.</summary>
    public override string ToString() => string.Join(", ", Ids);
}
