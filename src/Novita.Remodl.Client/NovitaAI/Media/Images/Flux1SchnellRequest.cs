using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>FLUX.1 schnell, answered at once: <c>/v3beta/flux-1-schnell</c>. Not in the reference any more.</summary>
public sealed record Flux1SchnellRequest : WireObject
{
    /// <summary>What shall be seen, 1 to 1024 characters.</summary>
    public required string Prompt { get; init; }

    /// <summary>0 to 4294967295.</summary>
    public required long Seed { get; init; }

    /// <summary>1 to 100.</summary>
    public required int Steps { get; init; }

    /// <summary>64 to 2048.</summary>
    public required int Width { get; init; }

    /// <summary>64 to 2048.</summary>
    public required int Height { get; init; }

    /// <summary>How many images, 1 to 8.</summary>
    public required int ImageNum { get; init; }

    /// <summary>The file format. Default: <c>png</c>.</summary>
    public ImageFormat? ResponseImageFormat { get; init; }

    internal void Check()
    {
        Require.Text(Prompt, "prompt", 1024);
        Require.Between<long>(Seed, "seed", 0, uint.MaxValue);
        Require.Between<int>(Steps, "steps", 1, 100);
        Require.Between<int>(Width, "width", 64, 2048);
        Require.Between<int>(Height, "height", 64, 2048);
        Require.Between<int>(ImageNum, "image_num", 1, 8);
    }
}
