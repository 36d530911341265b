using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>A LoRA at an address, and how strongly it works.</summary>
public sealed record LoraPath : WireObject
{
    /// <summary>The address of its file.</summary>
    public required string Path { get; init; }

    /// <summary>0 to 4. Default: 1.</summary>
    public double? Scale { get; init; }

    internal void Check()
    {
        Require.Text(Path, "loras.path");
        Require.Between(Scale, "loras.scale", 0, 4);
    }
}
