using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>The models that the <c>/v2</c> API knows.</summary>
public sealed record LegacyModelList : WireObject
{
    /// <summary>The models.</summary>
    public IReadOnlyList<LegacyModel> Models
    {
        get => field ?? [];
        init;
    }
}
