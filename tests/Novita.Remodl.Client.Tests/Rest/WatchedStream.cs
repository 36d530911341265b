namespace Novita.Remodl.Client.Tests.Rest;

/// <summary>A stream that can't seek, and knows what was done with it.</summary>
internal sealed class WatchedStream(byte[] bytes, Exception? failure = null) : Stream
{
    private readonly MemoryStream _bytes = new(bytes);

    public bool IsDisposed { get; private set; }

    public int BytesRead => (int)_bytes.Position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        failure is null ? _bytes.Read(buffer, offset, count) : throw failure;

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
