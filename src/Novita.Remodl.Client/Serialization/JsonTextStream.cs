using System.Runtime.InteropServices;
using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>What stands between the quotation marks of a JSON text, and the last of these. It is read where it lies.</summary>
internal sealed class JsonTextStream(JsonElement text) : ReadOnlyStream
{
    private int _position = 1;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var rest = JsonMarshal.GetRawUtf8Value(text)[_position..];
        var count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        _position += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new(Read(buffer.Span));
}
