using System.Globalization;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>
/// The files that a service keeps. They move in windows, however large they are. vLLM servers have no files: there every call throws <see cref="EndpointRetiredException"/>.
/// </summary>
public sealed class FilesClient
{
    /// <summary>How large a part of <see cref="UploadInPartsAsync"/> is at most: 64 MB.</summary>
    public const int MaxPartBytes = 64 * 1000 * 1000;

    private readonly IFilesApi _files;
    private readonly IUploadsApi _uploads;
    private readonly TransportContext _context;

    internal FilesClient(IFilesApi files, IUploadsApi uploads, TransportContext context)
    {
        _files = files;
        _uploads = uploads;
        _context = context;
    }

    /// <summary>Stores a file. Novita takes JSON lines for batches, up to 100 MB; OpenAI up to 512 MB.</summary>
    /// <param name="file">The file. A stream that can't seek is sent once: a failed call isn't repeated then.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="expiresAfter">When it is to be deleted by itself (OpenAI). Default: as the service does.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="ArgumentException">An argument cannot be right. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<StoredFile> UploadAsync(FileSource file, FilePurpose purpose, FileExpiry? expiresAfter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        Check(purpose);
        return SendAsync(new FileSourceContent(file), file.FileName, purpose, expiresAfter, cancellationToken);
    }

    /// <summary>Stores a large file in parts, one after the other (OpenAI, up to 8 GB). When a part fails for good, the upload is cancelled.</summary>
    /// <param name="file">The file. It has to be one that can be reopened, as from a path, from memory, or from a stream that can seek.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="expiresAfter">When it is to be deleted by itself. Default: never.</param>
    /// <param name="partBytes">How large a part is: 1 to <see cref="MaxPartBytes"/>, which is the default.</param>
    /// <param name="progress">Told after each part how many bytes are stored.</param>
    /// <param name="cancellationToken">Ends the call, and cancels the upload.</param>
    /// <exception cref="ArgumentException">An argument cannot be right. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">A call failed; the derived type says how.</exception>
    public async Task<StoredFile> UploadInPartsAsync(
        FileSource file, FilePurpose purpose, FileExpiry? expiresAfter = null, int partBytes = MaxPartBytes, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(partBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(partBytes, MaxPartBytes);
        Check(purpose);
        if (!file.CanReopen || file.Length is not > 0)
        {
            throw new ArgumentException($"'{file.FileName}' {(file.CanReopen ? "is empty" : "is a stream that can't seek, whose length isn't known")}. Give a path, memory, or a stream that can seek.", nameof(file));
        }

        var length = file.Length.Value;
        var upload = await _uploads.CreateAsync(
            new() { Filename = file.FileName, Purpose = purpose, Bytes = length, MimeType = file.MediaType, ExpiresAfter = expiresAfter }, cancellationToken).ConfigureAwait(false);
        try
        {
            var parts = await AddPartsAsync(upload.Id, file, length, partBytes, progress, cancellationToken).ConfigureAwait(false);
            var completed = await _uploads.CompleteAsync(upload.Id, new() { PartIds = parts }, cancellationToken).ConfigureAwait(false);
            return completed.File ?? throw new InvalidProviderResponseException(
                $"{_context.Provider} completed the upload {upload.Id} without a file.", new ErrorDetails { Provider = _context.Provider });
        }
        catch
        {
            await TryCancelAsync(upload.Id).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Lists all files, page by page.</summary>
    /// <param name="purpose">Only files of this purpose. Default: all.</param>
    /// <param name="order">The order of their creation; the latest first by default.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <exception cref="ModelProviderException">A call failed.</exception>
    public async IAsyncEnumerable<StoredFile> ListAsync(
        FilePurpose? purpose = null, ItemOrder? order = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? after = null;
        while (true)
        {
            var page = await _files.ListAsync(purpose, after, order: order, cancellationToken: cancellationToken).ConfigureAwait(false);
            foreach (var file in page.Data)
            {
                yield return file;
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

    /// <summary>Tells about a file.</summary>
    /// <exception cref="ModelProviderException">The call failed.</exception>
    public Task<StoredFile> GetAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return _files.RetrieveAsync(id, cancellationToken);
    }

    /// <summary>Opens a file for reading, from its beginning. Its bytes come as they are read.</summary>
    /// <returns>The bytes; close it.</returns>
    /// <exception cref="ModelProviderException">The call failed; while reading, the connection broke or fell silent.</exception>
    public async Task<Stream> OpenReadAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var response = await _files.ReadContentAsync(id, cancellationToken).ConfigureAwait(false);
        return await ResponseBodyStream.OpenAsync(response, _context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Saves a file on disk. It is there as a whole or not at all; one of that name is replaced.</summary>
    /// <exception cref="ModelProviderException">The call failed.</exception>
    /// <exception cref="IOException">The file can't be written.</exception>
    public async Task SaveAsync(string id, string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var source = await OpenReadAsync(id, cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            await AtomicFile.WriteAsync(path, source.CopyToAsync, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Deletes a file.</summary>
    /// <exception cref="ModelProviderException">The call failed.</exception>
    public Task<FileDeletion> DeleteAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return _files.DeleteAsync(id, cancellationToken);
    }

    internal async Task<StoredFile> SendAsync(HttpContent content, string fileName, FilePurpose purpose, FileExpiry? expiresAfter, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent { { new StringContent(purpose.Value), "purpose" } };
        if (expiresAfter is not null)
        {
            form.Add(new StringContent(expiresAfter.Anchor), "expires_after[anchor]");
            form.Add(new StringContent(expiresAfter.Seconds.ToString(CultureInfo.InvariantCulture)), "expires_after[seconds]");
        }

        form.Add(content, "file", fileName);
        return await _files.UploadAsync(form, cancellationToken).ConfigureAwait(false);
    }

    private async Task<List<string>> AddPartsAsync(string id, FileSource file, long length, int partBytes, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        for (long from = 0; from < length; from += partBytes)
        {
            var size = Math.Min(partBytes, length - from);
            var content = new FileSourceContent(file.Slice(from, size));
            content.Headers.ContentType = new MediaTypeHeaderValue(MediaTypes.Unknown);
            using var form = new MultipartFormDataContent { { content, "data", file.FileName } };
            ids.Add((await _uploads.AddPartAsync(id, form, cancellationToken).ConfigureAwait(false)).Id);
            progress?.Report(from + size);
        }

        return ids;
    }

    // The failure that is on its way to the caller says more than this one could; an upload expires by itself.
    private async Task TryCancelAsync(string id)
    {
        try
        {
            await _uploads.CancelAsync(id, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ModelProviderException)
        {
        }
    }

    private static void Check(FilePurpose purpose)
    {
        if (purpose.Value.Length == 0)
        {
            throw new ArgumentException("The purpose is empty. Set it, for example to FilePurpose.Batch.", nameof(purpose));
        }
    }
}
