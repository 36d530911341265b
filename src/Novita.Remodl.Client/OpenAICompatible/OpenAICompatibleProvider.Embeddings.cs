using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <content>Embeddings, in as many calls as their inputs need.</content>
public abstract partial class OpenAICompatibleProvider
{
    /// <summary>The route of embeddings, without what <see cref="EmbedAsync"/> does to a request.</summary>
    public IEmbeddingsApi EmbeddingsApi { get; }

    /// <inheritdoc/>
    public Task<EmbeddingResult> EmbedAsync(EmbeddingRequest request, CancellationToken cancellationToken = default)
    {
        var prepared = PrepareWhole(request);
        // An image of the request's own belongs to one call.
        var parts = prepared is { Input: { } input, Image: null, ImageEmbeds: null } ? input.Split(MaxEmbeddingInputs) : [];
        var result = parts.Count > 1
            ? EmbeddingBatches.SendAsync(SendEmbeddingAsync, prepared, parts, _errors, cancellationToken)
            : SendEmbeddingAsync(prepared, cancellationToken);
        return prepared.ReturnMultivector is true ? ReadMultiVectorsAsync(result) : result;
    }

    /// <summary>How many inputs the server takes at once.</summary>
    private protected virtual int MaxEmbeddingInputs => 2048;

    /// <summary>Changes a request to what the server's wire demands.</summary>
    private protected virtual EmbeddingRequest Prepare(EmbeddingRequest request) => request;

    /// <summary>Gives multi-vectors their shape.</summary>
    private protected virtual EmbeddingResult ReadMultiVectors(EmbeddingResult result, ErrorMapper errors) => result;

    private EmbeddingRequest PrepareWhole(EmbeddingRequest request)
    {
        EmbeddingRequestChecks.Check(request);
        return Prepare(request with { Model = OwnName(request.Model), EncodingFormat = request.EncodingFormat ?? EmbeddingEncodingFormat.Base64 });
    }

    private Task<EmbeddingResult> SendEmbeddingAsync(EmbeddingRequest request, CancellationToken cancellationToken) =>
        PackedEmbeddings.IsAskedBy(request) ? PackedEmbeddings.SendAsync(EmbeddingsApi, request, _errors, cancellationToken) : EmbeddingsApi.CreateAsync(request, cancellationToken);

    private async Task<EmbeddingResult> ReadMultiVectorsAsync(Task<EmbeddingResult> result) => ReadMultiVectors(await result.ConfigureAwait(false), _errors);
}
