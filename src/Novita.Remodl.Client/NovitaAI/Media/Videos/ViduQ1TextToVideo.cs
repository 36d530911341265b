namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Vidu Q1 from a text (<c>vidu-q1-text2video</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record ViduQ1TextToVideo : ViduQ1Request
{
    /// <summary>What shall be seen, 1500 characters at most.</summary>
    public required string Prompt { get; init; }

    internal override string Slug => "vidu-q1-text2video";

    internal override void Check()
    {
        base.Check();
        Require.Text(Prompt, "prompt", 1500);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Vidu.Q1TextToVideoAsync(this, cancellationToken);
}
