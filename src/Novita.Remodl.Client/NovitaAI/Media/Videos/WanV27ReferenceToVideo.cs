namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Wan 2.7 from references (<c>wan2.7-r2v</c>).</summary>
public sealed record WanV27ReferenceToVideo : NovitaVideoRequest
{
    /// <summary>What it goes by, five at most.</summary>
    public required IReadOnlyList<WanMedia> Media { get; init; }

    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>The size: <c>1280*720</c>, <c>720*1280</c>, <c>960*960</c>, <c>1088*832</c>, <c>832*1088</c>, <c>1920*1080</c>, <c>1080*1920</c>, <c>1440*1440</c>, <c>1632*1248</c>, <c>1248*1632</c>. Default: <c>1920*1080</c>.</summary>
    public string? Size { get; init; }

    /// <summary>Seconds; 2 to 10.</summary>
    public int? Duration { get; init; }

    /// <summary>Whether there is sound. Default: true.</summary>
    public bool? Audio { get; init; }

    /// <summary>One shot or several, for example <c>single</c>.</summary>
    public string? ShotType { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>The seed.</summary>
    public long? Seed { get; init; }

    internal override string Slug => "wan2.7-r2v";

    internal override void Check()
    {
        Require.Given(Media, nameof(Media));
        Require.Count(Media, "media", 1, 5);
        foreach (var media in Media)
        {
            media.Check();
        }

        Require.Text(Prompt, "prompt");
        Require.OneOf(Size, "size", "1280*720", "720*1280", "960*960", "1088*832", "832*1088", "1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632");
        Require.Between<int>(Duration, "duration", 2, 10);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Wan.V27ReferenceToVideoAsync(this, cancellationToken);
}
