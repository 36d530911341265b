namespace Novita.Remodl.Client.Http;

/// <summary>Passes a body on and tells of each piece, until the sending is over. The stream behind it stays open.</summary>
internal sealed class UploadStream(Stream inner, Upload upload, CancellationToken sending) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        sending.ThrowIfCancellationRequested();
        try
        {
            await inner.WriteAsync(buffer, cancellationToken.CanBeCanceled ? cancellationToken : sending).ConfigureAwait(false);
        }
        catch (Exception)
        {
            upload.IsRefused = true;
            throw;
        }

        upload.Progress();
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        sending.ThrowIfCancellationRequested();
        try
        {
            inner.Write(buffer);
        }
        catch (Exception)
        {
            upload.IsRefused = true;
            throw;
        }

        upload.Progress();
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
