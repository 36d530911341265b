using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A textual inversion. Its trigger word has to be in the prompt.</summary>
public sealed record EmbeddingWeight : WireObject
{
    /// <summary>Its <c>sd_name</c>.</summary>
    public required string ModelName { get; init; }

    internal void Check()
    {
        Require.Text(ModelName, "embeddings.model_name");
    }
}
