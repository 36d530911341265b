using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>The bytes that a JSON text holds in hex digits. They are left there, and decoded as they are read.</summary>
internal sealed class HexTextStream(JsonElement text) : ReadOnlyStream
{
    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    private int _position;

    /// <summary>Whether a text is hex digits, two for each byte, and nothing else.</summary>
    public static bool Fits(JsonElement text)
    {
        var digits = DigitsOf(text);
        return digits.Length > 0 && digits.Length % 2 == 0 && !digits.ContainsAnyExcept(Digits);
    }

    /// <summary>What a hex digit counts; negative when it is none.</summary>
    public static int ValueOf(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var rest = DigitsOf(text)[_position..];
        var count = Math.Min(rest.Length / 2, buffer.Length);
        for (var i = 0; i < count; i++)
        {
            buffer[i] = (byte)((ValueOf(rest[2 * i]) << 4) | ValueOf(rest[(2 * i) + 1]));
        }

        _position += 2 * count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new(Read(buffer.Span));

    private static ReadOnlySpan<byte> DigitsOf(JsonElement text) => JsonMarshal.GetRawUtf8Value(text)[1..^1];
}
