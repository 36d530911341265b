using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Seedream 3.0, answered at once: <c>/v3/seedream-3-0-txt2img</c>. Not in the reference any more.</summary>
public sealed record Seedream30Request : WireObject
{
    /// <summary>What shall be seen.</summary>
    public required string Prompt { get; init; }

    /// <summary>The version. Default: <c>seedream-3-0-t2i-250415</c>.</summary>
    public string? Model { get; init; }

    /// <summary>In the answer or at an address. Default: <c>url</c>.</summary>
    public ImageResponseFormat? ResponseFormat { get; init; }

    /// <summary>The size, each way 512 to 2048. Default: 1024 x 1024.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>-1, the default, is drawn by lot.</summary>
    public long? Seed { get; init; }

    /// <summary>How closely the prompt is kept to, 1 to 10. Default: 2.5.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>Whether there is a watermark. Default: true.</summary>
    public bool? Watermark { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt");
        ImageChecks.Sides(Size, 512, 2048);
        ImageChecks.Seed(Seed);
        Require.Between(GuidanceScale, "guidance_scale", 1, 10);
    }
}
