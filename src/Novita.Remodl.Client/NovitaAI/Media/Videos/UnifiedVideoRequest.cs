using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>
/// A request of the unified endpoint (<c>/v3/video/create</c>). What its fields are, each model says in the JSON schema that <see cref="NovitaVideos.ListModelsAsync"/> gives:
/// put them into <see cref="WireObject.AdditionalProperties"/>.
/// </summary>
public sealed record UnifiedVideoRequest : WireObject
{
    /// <summary>The model, by the name that the list has for it.</summary>
    public required string Model { get; init; }

    /// <summary>Who is told of the end.</summary>
    public Uri? Callback { get; init; }
}
