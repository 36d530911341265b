namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Seedream 5.0 lite, answered at once: <c>/v3/seedream-5.0-lite</c>. Not in the reference any more.</summary>
public sealed record Seedream50LiteRequest : SeedreamRequest
{
    /// <summary><c>2K</c>, <c>3K</c>, or pixels: 3686400 to 10404496 in all. Default: 2048 x 2048.</summary>
    public ImageSize? Size { get; init; }

    internal void Check()
    {
        CheckCommon();
        ImageChecks.Pixels(Size, 3_686_400, 10_404_496, "2K", "3K");
    }
}
