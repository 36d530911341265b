using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>A LoRA of Wan, and how strongly it works.</summary>
public sealed record WanLora : WireObject
{
    /// <summary>Where it is.</summary>
    public required string Path { get; init; }

    /// <summary>0 to 4.</summary>
    public double? Scale { get; init; }

    internal void Check(double maxScale)
    {
        Require.Text(Path, "loras.path");
        Require.Between<double>(Scale, "loras.scale", 0, maxScale);
    }
}
