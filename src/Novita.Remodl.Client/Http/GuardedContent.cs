namespace Novita.Remodl.Client.Http;

/// <summary>A body that is read through a <see cref="DeadlineStream"/>, whoever reads it.</summary>
internal sealed class GuardedContent(HttpContent inner, Wait first, Wait idle, TransportContext context) : DelegatingContent(inner)
{
    private DeadlineStream? _stream;

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
    {
        var body = await Inner.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return _stream ??= new DeadlineStream(body, first, idle, context);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stream?.Dispose();
        }

        base.Dispose(disposing);
    }
}
