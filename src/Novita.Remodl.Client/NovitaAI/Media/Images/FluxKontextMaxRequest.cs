namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>FLUX.1 Kontext max: <c>/v3/async/flux-1-kontext-max</c>. Retired on 2026-08-19.</summary>
public sealed record FluxKontextMaxRequest : FluxKontextRequest
{
    /// <summary>How much is let through: <c>1</c>, the least, to <c>5</c>. Default: <c>2</c>.</summary>
    public string? SafetyTolerance { get; init; }

    internal void Check()
    {
        CheckCommon();
        Require.OneOf(SafetyTolerance, "safety_tolerance", "1", "2", "3", "4", "5");
    }
}
