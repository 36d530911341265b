namespace Novita.Remodl.Client.Tests.Rest;

/// <summary>Measures how far a source runs ahead of what has arrived here.</summary>
internal sealed class LaggingSink(LongStream source) : Stream
{
    public long BytesWritten { get; private set; }

    public long GreatestLag { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => BytesWritten;

    public override long Position
    {
        get => BytesWritten;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        GreatestLag = Math.Max(GreatestLag, source.BytesRead - BytesWritten);
        BytesWritten += count;
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
