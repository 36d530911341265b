using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A second pass that makes a picture larger.</summary>
public sealed record HiresFix : WireObject
{
    /// <summary>128 to 4096.</summary>
    public required int TargetWidth { get; init; }

    /// <summary>128 to 4096.</summary>
    public required int TargetHeight { get; init; }

    /// <summary>How much it changes, 0 to 1.</summary>
    public required double Strength { get; init; }

    /// <summary>What makes it larger.</summary>
    public ImageUpscaler? Upscaler { get; init; }

    internal void Check()
    {
        Require.Between<int>(TargetWidth, "hires_fix.target_width", 128, 4096);
        Require.Between<int>(TargetHeight, "hires_fix.target_height", 128, 4096);
        Require.Between<double>(Strength, "hires_fix.strength", 0, 1);
    }
}
