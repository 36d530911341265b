namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>PixVerse 4.5 from a text (<c>pixverse-v4.5-t2v</c>). Retired on 2026-07-22.</summary>
public sealed record PixVerseTextToVideo : PixVerseRequest
{
    /// <summary>The aspect ratio: <c>16:9</c>, <c>4:3</c>, <c>1:1</c>, <c>3:4</c>, <c>9:16</c>.</summary>
    public string? AspectRatio { get; init; }

    internal override string Slug => "pixverse-v4.5-t2v";

    internal override void Check()
    {
        base.Check();
        Require.OneOf(AspectRatio, "aspect_ratio", "16:9", "4:3", "1:1", "3:4", "9:16");
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Videos.PixVerseTextToVideoAsync(this, cancellationToken);
}
