using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>A LoRA of Wan, and how strongly it works.</summary>
public sealed record WanLora : WireObject
{
    /// <summary>Where it is.</summary>
    public required string Path { get; init; }

    /// <summary>How strongly it works; 0 to 4 of 2.1.</summary>
    public double? Scale { get; init; }

    internal void Check() => Require.Text(Path, "loras.path");

    internal void CheckV21()
    {
        Check();
        Require.Between<double>(Scale, "loras.scale", 0, 4);
    }
}
