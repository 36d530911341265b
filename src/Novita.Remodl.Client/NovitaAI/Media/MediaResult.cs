using System.Text.Json;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>What a call to an endpoint of the native API made, whatever it was.</summary>
public sealed record MediaResult
{
    /// <summary>The images.</summary>
    public IReadOnlyList<GeneratedFile> Images { get; init; } = [];

    /// <summary>The videos.</summary>
    public IReadOnlyList<GeneratedFile> Videos { get; init; } = [];

    /// <summary>The sounds.</summary>
    public IReadOnlyList<GeneratedFile> Audios { get; init; } = [];

    /// <summary>The seed that was used, if the service told.</summary>
    public string? Seed { get; init; }

    /// <summary>The task as the service described it; null of a synchronous endpoint.</summary>
    public TaskResult? Task { get; init; }

    /// <summary>The answer of a synchronous endpoint; null of a task.</summary>
    public JsonElement? Json { get; init; }
}
