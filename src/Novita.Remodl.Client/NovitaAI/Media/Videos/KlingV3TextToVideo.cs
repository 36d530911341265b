namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Kling 3.0 from a text (<c>kling-v3.0-std-t2v</c>, <c>-pro-t2v</c>, <c>-4k-t2v</c>).</summary>
public sealed record KlingV3TextToVideo : KlingV3Request
{
    /// <summary>What shall be seen, 2500 characters at most. Needed, unless there is MultiPrompt.</summary>
    public string? Prompt { get; init; }

    /// <summary>The aspect ratio: <c>16:9</c>, <c>9:16</c>, <c>1:1</c>.</summary>
    public string? AspectRatio { get; init; }

    internal override string Slug => Tier.Value switch
    {
        "std" => "kling-v3.0-std-t2v",
        "pro" => "kling-v3.0-pro-t2v",
        "4k" => "kling-v3.0-4k-t2v",
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "std, pro, 4k"),
    };

    internal override void Check()
    {
        base.Check();
        Require.AtMost(Prompt, "prompt", 2500);
        Require.Either(!string.IsNullOrWhiteSpace(Prompt), "prompt", MultiPrompt is not null, "multi_prompt");
        Require.OneOf(AspectRatio, "aspect_ratio", "16:9", "9:16", "1:1");
        if (MultiPrompt is not null && Tier != KlingTier.Pro)
        {
            throw Require.Refused("multi_prompt", $"multi_prompt is set, which {Slug} does not take. Use KlingTier.Pro.");
        }
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => Tier.Value switch
    {
        "std" => apis.Kling.V3StandardTextToVideoAsync(this, cancellationToken),
        "pro" => apis.Kling.V3ProTextToVideoAsync(this, cancellationToken),
        "4k" => apis.Kling.V3FourKTextToVideoAsync(this, cancellationToken),
        _ => throw UnknownVariant(nameof(Tier), Tier.Value, "std, pro, 4k"),
    };
}
