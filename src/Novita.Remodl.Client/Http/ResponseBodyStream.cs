using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Http;

/// <summary>A response's body in the hands of a caller: closing it closes the response.</summary>
internal sealed class ResponseBodyStream(HttpResponseMessage response, Stream body) : ReadOnlyStream
{
    /// <summary>Opens the body with a limit of how long it may fall silent.</summary>
    public static async Task<ResponseBodyStream> OpenAsync(HttpResponseMessage response, TransportContext context, CancellationToken cancellationToken)
    {
        try
        {
            return new(response, await BoundAsync(response, context, cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <summary>The body, with a limit of how long it may fall silent. The response stays open.</summary>
    public static async Task<DeadlineStream> BoundAsync(HttpResponseMessage response, TransportContext context, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var idle = new Wait(context.Options.StreamIdleTimeout, ProviderTimeoutKind.StreamIdle, context.Options.StreamIdleTimeout);
        // JSON comes without: it is usually read at once, under a limit of its own.
        return body as DeadlineStream ?? new DeadlineStream(body, idle, idle, context);
    }

    public override int Read(byte[] buffer, int offset, int count) => body.Read(buffer, offset, count);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => body.ReadAsync(buffer, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            response.Dispose();
        }

        base.Dispose(disposing);
    }
}
