using System.Net;
using System.Net.Http.Headers;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>
/// A download that is taken up again where it broke. That takes a strong validator: without one nobody knows whether the rest belongs to the same file.
/// </summary>
internal sealed class ResumingStream(
    HttpResponseMessage response, Stream body, int maxResumes, Func<long, EntityTagHeaderValue, CancellationToken, Task<HttpResponseMessage>> resume) : ReadOnlyStream
{
    private const int SkipWindow = 16 * 1024;

    private readonly EntityTagHeaderValue? _validator = response.Headers.ETag is { IsWeak: false } tag ? tag : null;
    private readonly long? _length = response.Content.Headers.ContentLength;
    private HttpResponseMessage _response = response;
    private Stream _body = body;
    private long _offset;
    private int _resumes;
    private bool _isBroken;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A download is read asynchronously: call ReadAsync or CopyToAsync.");

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            try
            {
                if (_isBroken)
                {
                    await ResumeAsync(cancellationToken).ConfigureAwait(false);
                    _isBroken = false;
                }

                var read = await _body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
                if (read == 0 && buffer.Length > 0 && _offset < _length)
                {
                    throw new ProviderConnectionException($"The download broke off after {_offset} of {_length} bytes.");
                }

                _offset += read;
                return read;
            }
            // Any other failure would only come again.
            catch (ModelProviderException e) when (e is ProviderConnectionException or ProviderTimeoutException && _validator is not null && _resumes < maxResumes)
            {
                _resumes++;
                _isBroken = true;
            }
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _body.Dispose();
            _response.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task ResumeAsync(CancellationToken cancellationToken)
    {
        await _body.DisposeAsync().ConfigureAwait(false);
        _response.Dispose();
        _response = await resume(_offset, _validator!, cancellationToken).ConfigureAwait(false);
        _body = await _response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var isPart = _response.StatusCode == HttpStatusCode.PartialContent;
        if (isPart ? !IsTheRest(_response) : !Equals(_response.Headers.ETag, _validator))
        {
            throw new InvalidProviderResponseException($"The file changed while it was downloaded, after {_offset} bytes. Download it again.");
        }

        if (isPart)
        {
            return;
        }

        await SkipAsync(cancellationToken).ConfigureAwait(false);
    }

    // Not every server minds If-Range, so that a part may be of another file.
    private bool IsTheRest(HttpResponseMessage part) =>
        part.Content.Headers.ContentRange is { } range
        && range.From == _offset
        && (range.Length is null || _length is null || range.Length == _length)
        && (part.Headers.ETag is null || part.Headers.ETag.Equals(_validator));

    // The server gave the same file from its beginning.
    private async Task SkipAsync(CancellationToken cancellationToken)
    {
        var window = new byte[SkipWindow];
        for (var left = _offset; left > 0;)
        {
            var read = await _body.ReadAsync(window.AsMemory(0, (int)Math.Min(left, window.Length)), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                throw new ProviderConnectionException("The download broke off again before the place where it broke first.");
            }

            left -= read;
        }
    }
}
