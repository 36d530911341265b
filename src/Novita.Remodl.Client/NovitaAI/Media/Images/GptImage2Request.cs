using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>
/// GPT Image 2, answered at once: <c>/v3/gpt-image-2-text-to-image</c>. Seen at services that share Novita's backend, and not in its reference; where it is not,
/// <see cref="EndpointRetiredException"/> says so.
/// </summary>
public sealed record GptImage2Request : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>How many images. Default: 1.</summary>
    public int? N { get; init; }

    /// <summary>The size, for example <c>1024x1024</c>.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>How well it is made.</summary>
    public ImageQuality? Quality { get; init; }

    /// <summary>The kind of file.</summary>
    public ImageFormat? OutputFormat { get; init; }

    /// <summary>How strict moderation is: <c>auto</c> or <c>low</c>.</summary>
    public string? Moderation { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        Require.Between(N, "n", 1, int.MaxValue);
    }
}
