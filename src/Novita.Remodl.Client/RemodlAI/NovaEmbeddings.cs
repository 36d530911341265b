namespace Novita.Remodl.Client.RemodlAI;

/// <summary>The names of Nova Embeddings.</summary>
public static class NovaEmbeddings
{
    /// <summary>The model that serves every task: <c>nova-embeddings-v1</c>.</summary>
    public const string Model = "nova-embeddings-v1";

    /// <summary>The most numbers of a single vector, and how many there are by default: 2,048.</summary>
    public const int MaxDimensions = 2048;

    /// <summary>How many numbers each vector of a multi-vector has: 128.</summary>
    public const int MultiVectorDimensions = 128;

    /// <summary>
    /// The name of the model that serves a task on a server of one's own, where the name selects the adapter: <c>nova-embeddings-v1-retrieval</c> for <c>retrieval.query</c>.
    /// The hosted service chooses by the task itself.
    /// </summary>
    /// <param name="task">The task.</param>
    /// <param name="model">The name that the adapters' names begin with.</param>
    public static string ModelFor(EmbeddingTask task, string model = Model)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        return task.Adapter.Value.Length > 0 ? $"{model}-{task.Adapter}" : throw new ArgumentException("The task is empty.", nameof(task));
    }

    internal static bool IsNova(string model) => model.Contains("nova-embeddings", StringComparison.OrdinalIgnoreCase);
}
