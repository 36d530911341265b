using System.Runtime.CompilerServices;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <content>Responses, whole and streamed, and those that the server keeps.</content>
public abstract partial class OpenAICompatibleProvider
{
    /// <summary>The routes of responses, without what <see cref="CreateResponseAsync"/> and <see cref="StreamResponseAsync"/> do to a request.</summary>
    public IResponsesApi ResponsesApi { get; }

    /// <inheritdoc/>
    public async Task<ModelResponse> CreateResponseAsync(ResponseRequest request, CancellationToken cancellationToken = default)
    {
        var response = await ResponsesApi.CreateAsync(PrepareWhole(request), cancellationToken).ConfigureAwait(false);
        ResponseFailure.ThrowIfFailed(response, Name);
        return response;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ResponseStreamEvent> StreamResponseAsync(ResponseRequest request, CancellationToken cancellationToken = default)
    {
        ResponseRequestChecks.Check(request);
        var prepared = Prepare(request with { Model = OwnName(request.Model), Stream = true });
        return ReadResponse(token => ResponsesApi.StreamAsync(prepared, token), cancellationToken);
    }

    /// <summary>Takes up the events of a response in the background again, from the beginning or after an event that was read. The server must keep responses.</summary>
    /// <param name="id">The response's id.</param>
    /// <param name="startingAfter">The <see cref="ResponseStreamEvent.SequenceNumber"/> of the last event that was read.</param>
    /// <param name="cancellationToken">Ends the call; the response goes on.</param>
    /// <inheritdoc cref="StreamResponseAsync" path="/exception"/>
    public IAsyncEnumerable<ResponseStreamEvent> ResumeResponseAsync(string id, long? startingAfter = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return ReadResponse(token => ResponsesApi.StreamRetrievedAsync(id, stream: true, startingAfter, token), cancellationToken);
    }

    /// <summary>Lists all items of a response's input, page by page. vLLM and Novita do not have this.</summary>
    /// <param name="id">The response's id.</param>
    /// <param name="order">The order; the latest first by default.</param>
    /// <param name="include">What the items shall have beyond the usual.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <exception cref="EndpointRetiredException">The server does not have the route.</exception>
    /// <exception cref="ModelProviderException">A call failed.</exception>
    public async IAsyncEnumerable<ResponseItem> ListResponseInputItemsAsync(
        string id, ItemOrder? order = null, IReadOnlyList<ResponseInclude>? include = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        string? after = null;
        while (true)
        {
            var page = await ResponsesApi.ListInputItemsAsync(id, after, order: order, include: include, cancellationToken: cancellationToken).ConfigureAwait(false);
            foreach (var item in page.Data ?? [])
            {
                yield return item;
            }

            // A page that leads to itself would never end.
            if (page.HasMore is not true || page.LastId is null || page.LastId == after)
            {
                yield break;
            }

            after = page.LastId;
        }
    }

    /// <inheritdoc cref="Prepare(ChatCompletionRequest)"/>
    private protected virtual ResponseRequest Prepare(ResponseRequest request) =>
        request.Tools is { Count: 0 } ? request with { Tools = null, ToolChoice = null, ParallelToolCalls = null } : request;

    private ResponseRequest PrepareWhole(ResponseRequest request)
    {
        ResponseRequestChecks.Check(request);
        return Prepare(request with { Model = OwnName(request.Model), Stream = null, StreamOptions = null });
    }

    private IAsyncEnumerable<ResponseStreamEvent> ReadResponse(Func<CancellationToken, Task<HttpResponseMessage>> send, CancellationToken cancellationToken) =>
        EventStreamReader<ResponseStreamEvent>.ReadAsync(() => new ResponseStreamReader(_errors, WireJson.Options), send, cancellationToken);
}
