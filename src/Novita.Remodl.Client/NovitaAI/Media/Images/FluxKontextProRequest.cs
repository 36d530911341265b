namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>FLUX.1 Kontext pro: <c>/v3/async/flux-1-kontext-pro</c>. Retired on 2026-08-19.</summary>
public sealed record FluxKontextProRequest : FluxKontextRequest
{
    /// <summary>How much is let through: <c>1</c>, the least, to <c>5</c>. Default: <c>2</c>. Not with images.</summary>
    public string? SafetyTolerance { get; init; }

    internal void Check()
    {
        CheckCommon();
        Require.NotBoth(Images is { Count: > 0 }, "images", SafetyTolerance is not null, "safety_tolerance");
        Require.OneOf(SafetyTolerance, "safety_tolerance", "1", "2", "3", "4", "5");
    }
}
