namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Hunyuan Video Fast from a text (<c>hunyuan-video-fast</c>), 85 frames.</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record HunyuanVideoFast : NovitaVideoRequest
{
    /// <summary>The model: <c>hunyuan-video-fast</c>.</summary>
    public required string ModelName { get; init; }

    /// <summary>Pixels across; with Height 1280x720 or 720x1280.</summary>
    public required int Width { get; init; }

    /// <summary>Pixels down.</summary>
    public required int Height { get; init; }

    /// <summary>The seed; -1 takes any; -1 to 9999999999.</summary>
    public required long Seed { get; init; }

    /// <summary>Steps; 2 to 30.</summary>
    public required int Steps { get; init; }

    /// <summary>What shall be seen, 2000 characters at most.</summary>
    public required string Prompt { get; init; }

    /// <summary>How many frames. It can't be left out: <c>85</c>.</summary>
    public required int Frames { get; init; }

    internal override string Slug => "hunyuan-video-fast";

    internal override void Check()
    {
        Require.OneOf(ModelName, "model_name", "hunyuan-video-fast");
        Require.Between<long>(Seed, "seed", -1L, 9999999999L);
        Require.Between<int>(Steps, "steps", 2, 30);
        Require.Text(Prompt, "prompt", 2000);
        Require.OneOf<int>(Frames, "frames", 85);
        VideoSizes.Check(Width, Height, (1280, 720), (720, 1280));
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Videos.HunyuanVideoFastAsync(this, cancellationToken);
}
