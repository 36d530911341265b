namespace Novita.Remodl.Client.OpenAICompatible;

/// <content>Files that the service keeps, and batches of requests in them.</content>
public abstract partial class OpenAICompatibleProvider
{
    /// <summary>The routes of files, which <see cref="Files"/> makes easy.</summary>
    public IFilesApi FilesApi { get; }

    /// <summary>The routes of uploads in parts, which <see cref="FilesClient.UploadInPartsAsync"/> makes easy.</summary>
    public IUploadsApi UploadsApi { get; }

    /// <summary>The routes of batches, which <see cref="Batches"/> makes easy.</summary>
    public IBatchesApi BatchesApi { get; }

    /// <summary>The files that the service keeps.</summary>
    public FilesClient Files { get; }

    /// <summary>Many requests at once, answered later and for less.</summary>
    public BatchesClient Batches { get; }

    // A request of a batch is what its own call would send.
    private object PrepareForBatch(object body) => body switch
    {
        ChatCompletionRequest chat => PrepareWhole(chat),
        CompletionRequest completion => PrepareWhole(completion),
        EmbeddingRequest { Input.Count: var count } when count > MaxEmbeddingInputs =>
            throw new ArgumentException(FormattableString.Invariant($"Input has {count} inputs, but one call takes {MaxEmbeddingInputs}. Make several requests of it."), nameof(body)),
        EmbeddingRequest embedding => PrepareWhole(embedding),
        ResponseRequest response => PrepareWhole(response),
        _ => body,
    };
}
