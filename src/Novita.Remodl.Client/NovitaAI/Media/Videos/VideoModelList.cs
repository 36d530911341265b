using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The models of the unified endpoint.</summary>
public sealed record VideoModelList : WireObject
{
    /// <summary>The models.</summary>
    public IReadOnlyList<VideoModelConfig> Configs { get => field ?? []; init; }
}
