using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What Veo makes a video of.</summary>
public sealed record VeoInstance : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The first frame.</summary>
    public VeoImage? Image { get; init; }

    /// <summary>The last frame.</summary>
    [JsonPropertyName("lastFrame")]
    public VeoImage? LastFrame { get; init; }
}
