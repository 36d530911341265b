namespace Novita.Remodl.Client.Http;

/// <summary>A request body that tells of its progress while it is sent. The body that it stands for stays its owner's.</summary>
internal sealed class UploadContent : HttpContent
{
    private readonly HttpContent _inner;
    private readonly Upload _upload;

    public UploadContent(HttpContent inner, Upload upload)
    {
        _inner = inner;
        _upload = upload;
        foreach (var (name, values) in inner.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context, CancellationToken cancellationToken)
    {
        var counting = new UploadStream(stream, _upload, cancellationToken);
        await using (counting.ConfigureAwait(false))
        {
            try
            {
                // Some bodies, derived forms among them, don't pass the token on; a source that stalls must not hold the call all the same.
                await _inner.CopyToAsync(counting, context, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
                _upload.IsSent = true;
            }
            catch (Exception) when (!_upload.IsRefused && !cancellationToken.IsCancellationRequested)
            {
                _upload.HasSourceFailed = true;
                throw;
            }
        }
    }

    // For handlers that read a body rather than have it written: as it is, in pieces.
    protected override Task<Stream> CreateContentReadStreamAsync() => _inner.ReadAsStreamAsync();

    protected override Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) => _inner.ReadAsStreamAsync(cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = _inner.Headers.ContentLength ?? 0;
        return _inner.Headers.ContentLength is not null;
    }
}
