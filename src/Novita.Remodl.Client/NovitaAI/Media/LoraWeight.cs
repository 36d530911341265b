using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A LoRA, and how strongly it works.</summary>
public sealed record LoraWeight : WireObject
{
    /// <summary>Its <c>sd_name_in_api</c>; <c>.safetensors</c> may be left out.</summary>
    public required string ModelName { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Strength { get; init; }

    internal void Check()
    {
        Require.Text(ModelName, "loras.model_name");
        Require.Between<double>(Strength, "loras.strength", 0, 1);
    }
}
