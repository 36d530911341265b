namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Seedream 4.5, answered at once: <c>/v3/seedream-4.5</c>. Not in the reference any more.</summary>
public sealed record Seedream45Request : SeedreamRequest
{
    /// <summary><c>2K</c>, <c>4K</c>, or pixels: 3686400 to 16777216 in all. Default: 2048 x 2048.</summary>
    public ImageSize? Size { get; init; }

    internal void Check()
    {
        CheckCommon();
        ImageChecks.Pixels(Size, 3_686_400, 16_777_216, "2K", "4K");
    }
}
