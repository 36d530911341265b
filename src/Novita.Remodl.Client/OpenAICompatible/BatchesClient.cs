using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>
/// Batches: many requests that are answered within a day or two, for about half the price. vLLM servers have none: there every call throws <see cref="EndpointRetiredException"/>.
/// </summary>
public sealed class BatchesClient
{
    private readonly IBatchesApi _batches;
    private readonly FilesClient _files;
    private readonly BatchRules _rules;
    private readonly Func<object, object> _prepare;
    private readonly TransportContext _context;

    internal BatchesClient(IBatchesApi batches, FilesClient files, BatchRules rules, Func<object, object> prepare, TransportContext context)
    {
        _batches = batches;
        _files = files;
        _rules = rules;
        _prepare = prepare;
        _context = context;
    }

    /// <summary>
    /// Uploads requests and starts a batch of them. They are written as they are sent, so that any number of them needs little memory; a request that can't be right breaks the upload off,
    /// and no batch is started. The upload isn't repeated when it fails; to repeat it, write a file with <see cref="WriteFileAsync"/> and store that.
    /// </summary>
    /// <param name="items">The requests: up to 50,000, in all up to 200 MB (Novita: 100 MB), with ids of their own, for one endpoint (Novita: and one model).</param>
    /// <param name="settings">The name of the file, its time, and what is kept with the batch.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The batch. Keep its <see cref="BatchJob.Id"/> to take it up again.</returns>
    /// <exception cref="ArgumentException">A request cannot be right; the message says which and what is wrong. No batch was started.</exception>
    /// <exception cref="ModelProviderException">A call failed; the derived type says how.</exception>
    public async Task<BatchJob> StartAsync(IAsyncEnumerable<BatchItem> items, BatchSettings? settings = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        settings ??= new();
        Check(settings.FileName);
        var writer = new BatchFileWriter(_rules, _prepare);
        var file = await UploadAsync(writer, items, settings, cancellationToken).ConfigureAwait(false);
        return await StartAsync(file.Id, writer.Endpoint!.Value, settings, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="StartAsync(IAsyncEnumerable{BatchItem}, BatchSettings?, CancellationToken)"/>
    public Task<BatchJob> StartAsync(IEnumerable<BatchItem> items, BatchSettings? settings = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        return StartAsync(EachOf(items), settings, cancellationToken);
    }

    /// <summary>Starts a batch of a file that is stored already.</summary>
    /// <param name="inputFileId">The file's id.</param>
    /// <param name="endpoint">Where its requests go.</param>
    /// <param name="settings">Its time, and what is kept with the batch.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public async Task<BatchJob> StartAsync(string inputFileId, BatchEndpoint endpoint, BatchSettings? settings = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(inputFileId);
        var batch = await _batches.CreateAsync(
            new()
            {
                InputFileId = inputFileId,
                Endpoint = endpoint,
                CompletionWindow = settings?.CompletionWindow ?? _rules.CompletionWindow,
                Metadata = settings?.Metadata,
                OutputExpiresAfter = settings?.OutputExpiresAfter,
            },
            cancellationToken).ConfigureAwait(false);
        return Resume(batch.Id);
    }

    /// <summary>Takes up a batch again, that another call or another process started. Nothing is sent.</summary>
    /// <param name="id">The batch's id.</param>
    public BatchJob Resume(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new(id, _batches, _files, _context);
    }

    /// <summary>Lists all batches, page by page, the latest first.</summary>
    /// <exception cref="ModelProviderException">A call failed.</exception>
    public async IAsyncEnumerable<Batch> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? after = null;
        while (true)
        {
            var page = await _batches.ListAsync(after, cancellationToken: cancellationToken).ConfigureAwait(false);
            foreach (var batch in page.Data)
            {
                yield return batch;
            }

            // A page that leads to itself would never end.
            var last = page.LastId ?? (page.Data.Count > 0 ? page.Data[^1].Id : null);
            if (page.HasMore is not true || last is null || last == after)
            {
                yield break;
            }

            after = last;
        }
    }

    /// <summary>Writes requests as the JSON lines that a batch of this provider takes, with the same checks as <see cref="StartAsync(IAsyncEnumerable{BatchItem}, BatchSettings?, CancellationToken)"/>.</summary>
    /// <param name="destination">Where they are written. It is neither flushed nor closed.</param>
    /// <param name="items">The requests.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentException">A request cannot be right; the message says which and what is wrong.</exception>
    public Task WriteFileAsync(Stream destination, IAsyncEnumerable<BatchItem> items, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(items);
        return new BatchFileWriter(_rules, _prepare).WriteAsync(destination, items, cancellationToken);
    }

    private async Task<StoredFile> UploadAsync(BatchFileWriter writer, IAsyncEnumerable<BatchItem> items, BatchSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await _files.SendAsync(new BatchFileContent(writer, items), settings.FileName, FilePurpose.Batch, settings.InputExpiresAfter, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (writer.Failure is not null)
        {
            // Not the broken connection that it came to.
            ExceptionDispatchInfo.Throw(writer.Failure!);
            throw;
        }
    }

    private static void Check(string fileName)
    {
        if (!fileName.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"The file of a batch is called '{fileName}'. Give BatchSettings.FileName the extension .jsonl.", nameof(fileName));
        }
    }

    private static async IAsyncEnumerable<BatchItem> EachOf(IEnumerable<BatchItem> items)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var item in items)
        {
            yield return item;
        }
    }
}
