using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Novita.Remodl.Client.Serialization;

/// <summary>
/// The bytes that a text property of a JSON object holds in base64, decoded in windows while the JSON arrives: it is never in memory as a whole.
/// Escapes, line breaks, missing padding and the <c>data:…;base64,</c> of a data URI are all taken for what they mean.
/// </summary>
internal sealed class Base64PropertyStream : ReadOnlyStream
{
    private const int Window = 32 * 1024;
    private const int MaxHead = 1024 * 1024;
    // A data URI's media type has a few parameters at most.
    private const int MaxPrefix = 256;

    private static readonly SearchValues<byte> Special = SearchValues.Create("\"\\ \t\r\n"u8);

    private readonly Stream _json;
    private readonly Func<string, Exception> _invalid;
    private readonly byte[] _small = new byte[3];
    private byte[] _raw;
    private int _rawStart;
    private int _rawEnd;
    private byte[] _chars = ArrayPool<byte>.Shared.Rent(Window);
    private int _charStart;
    private int _charEnd;
    private int _smallStart = 3;
    private int _smallEnd = 3;
    private bool _prefixIsPast;
    private bool _ended;
    private bool _disposed;

    private Base64PropertyStream(Stream json, byte[] raw, int start, int end, Func<string, Exception> invalid)
    {
        _json = json;
        _raw = raw;
        _rawStart = start;
        _rawEnd = end;
        _invalid = invalid;
    }

    /// <summary>Reads to where the property's text begins.</summary>
    /// <param name="json">An object. It is closed with the stream that is returned.</param>
    /// <param name="property">The property, one of the object's own.</param>
    /// <param name="missing">Makes the failure when there is no such text in the JSON, which is given as far as it was read.</param>
    /// <param name="invalid">Makes the failure when the text is no base64, by what is wrong with it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<Base64PropertyStream> OpenAsync(
        Stream json, string property, Func<ReadOnlyMemory<byte>, JsonException?, Exception> missing, Func<string, Exception> invalid, CancellationToken cancellationToken)
    {
        var head = ArrayPool<byte>.Shared.Rent(Window);
        try
        {
            for (var length = 0; ;)
            {
                var read = await json.ReadAsync(head.AsMemory(length), cancellationToken).ConfigureAwait(false);
                length += read;
                var at = Find(head.AsSpan(0, length), property, isWhole: read == 0, out var cause);
                if (at > 0)
                {
                    var opened = new Base64PropertyStream(json, head, at, length, invalid);
                    head = null;
                    return opened;
                }

                if (read == 0 || cause is not null || length >= MaxHead)
                {
                    throw missing(head.AsMemory(0, length).ToArray(), cause);
                }

                if (length == head.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(length * 2);
                    head.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(head);
                    head = larger;
                }
            }
        }
        finally
        {
            if (head is not null)
            {
                ArrayPool<byte>.Shared.Return(head);
            }
        }
    }

    /// <summary>Reads a text that is in memory, so that it can be read synchronously too.</summary>
    /// <param name="text">The text up to its closing quotation mark.</param>
    /// <param name="invalid">Makes the failure when the text is no base64, by what is wrong with it.</param>
    public static Base64PropertyStream OfText(JsonTextStream text, Func<string, Exception> invalid) => new(text, ArrayPool<byte>.Shared.Rent(Window), 0, 0, invalid);

    /// <summary>The first bytes, which are read again afterwards; fewer when there are no more.</summary>
    public async Task<byte[]> PeekAsync(int count, CancellationToken cancellationToken)
    {
        var chars = (count + 2) / 3 * 4;
        while (!_ended && (!_prefixIsPast || _charEnd - _charStart <= chars))
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        var available = Math.Min(chars, _charEnd - _charStart);
        var bytes = new byte[count + 2];
        var status = Base64.DecodeFromUtf8(_chars.AsSpan(_charStart, available), bytes, out _, out var written, isFinalBlock: _ended && available == _charEnd - _charStart);
        return status == OperationStatus.InvalidData ? throw NotBase64() : bytes[..Math.Min(count, written)];
    }

    // What is in memory is there at once.
    public override int Read(byte[] buffer, int offset, int count) => _json is JsonTextStream
        ? ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult()
        : throw new NotSupportedException("An answer is read asynchronously: call ReadAsync or CopyToAsync.");

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (buffer.IsEmpty)
        {
            return 0;
        }

        while (true)
        {
            if (_smallStart < _smallEnd)
            {
                var count = Math.Min(buffer.Length, _smallEnd - _smallStart);
                _small.AsSpan(_smallStart, count).CopyTo(buffer.Span);
                _smallStart += count;
                return count;
            }

            var written = Decode(buffer.Span);
            if (written > 0)
            {
                return written;
            }

            if (_smallStart < _smallEnd)
            {
                continue;
            }

            if (_ended)
            {
                await DrainAsync(cancellationToken).ConfigureAwait(false);
                return 0;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            _json.Dispose();
            ArrayPool<byte>.Shared.Return(_raw);
            ArrayPool<byte>.Shared.Return(_chars);
            (_raw, _chars) = ([], []);
        }

        base.Dispose(disposing);
    }

    // Where the text begins; 0 when that is not known yet, or never will be.
    private static int Find(ReadOnlySpan<byte> head, string property, bool isWhole, out JsonException? cause)
    {
        cause = null;
        // A byte order mark that has not all come yet.
        if (!isWhole && head.Length < 3 && "\uFEFF"u8.StartsWith(head))
        {
            return 0;
        }

        var skipped = head.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(head[skipped..], isWhole, state: default);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1 || !reader.ValueTextEquals(property))
                {
                    continue;
                }

                var value = head[(skipped + (int)reader.BytesConsumed)..];
                var text = value.TrimStart(" \t\r\n"u8);
                if (text is [(byte)'"', ..])
                {
                    return head.Length - text.Length + 1;
                }
            }
        }
        catch (JsonException e)
        {
            cause = e;
        }

        return 0;
    }

    // As many whole groups of four characters as there are, and as fit. The last one may be padded, and is known when the text has ended.
    private int Decode(Span<byte> target)
    {
        var groups = (_charEnd - _charStart - (_ended ? 0 : 1)) / 4;
        if (groups <= 0 || !_prefixIsPast)
        {
            return 0;
        }

        var isSmall = target.Length < 3;
        groups = isSmall ? 1 : Math.Min(groups, target.Length / 3);
        var isLast = _ended && _charStart + (groups * 4) == _charEnd;
        var status = Base64.DecodeFromUtf8(_chars.AsSpan(_charStart, groups * 4), isSmall ? _small : target, out var consumed, out var written, isLast);
        if (status != OperationStatus.Done && consumed == 0)
        {
            throw NotBase64();
        }

        _charStart += consumed;
        if (!isSmall)
        {
            return written;
        }

        (_smallStart, _smallEnd) = (0, written);
        return 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        _chars.AsSpan(_charStart, _charEnd - _charStart).CopyTo(_chars);
        (_charStart, _charEnd) = (0, _charEnd - _charStart);
        if (_charEnd == _chars.Length)
        {
            return;
        }

        if (!MoveChars())
        {
            _raw.AsSpan(_rawStart, _rawEnd - _rawStart).CopyTo(_raw);
            (_rawStart, _rawEnd) = (0, _rawEnd - _rawStart);
            var read = await _json.ReadAsync(_raw.AsMemory(_rawEnd), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                throw _invalid("broke off in the middle of the text");
            }

            _rawEnd += read;
            MoveChars();
        }

        SkipPrefix();
        if (_ended)
        {
            Pad();
        }
    }

    // Takes the characters out of the JSON; false when there are none to take yet.
    private bool MoveChars()
    {
        var moved = false;
        while (_rawStart < _rawEnd && _charEnd < _chars.Length && !_ended)
        {
            var raw = _raw.AsSpan(_rawStart, Math.Min(_rawEnd - _rawStart, _chars.Length - _charEnd));
            var plain = raw.IndexOfAny(Special);
            var count = plain < 0 ? raw.Length : plain;
            raw[..count].CopyTo(_chars.AsSpan(_charEnd));
            _charEnd += count;
            _rawStart += count;
            moved |= count > 0;
            if (plain < 0)
            {
                continue;
            }

            if (!MoveSpecial(_raw.AsSpan(_rawStart, _rawEnd - _rawStart)))
            {
                break;
            }

            moved = true;
        }

        return moved;
    }

    // False when an escape is not whole yet.
    private bool MoveSpecial(ReadOnlySpan<byte> raw)
    {
        switch (raw[0])
        {
            case (byte)'"':
                _ended = true;
                _rawStart++;
                return true;
            case (byte)'\\' when raw.Length < 2 || (raw[1] == 'u' && raw.Length < 6):
                return false;
            case (byte)'\\':
                MoveEscape(raw);
                return true;
            default:
                _rawStart++;
                return true;
        }
    }

    private void MoveEscape(ReadOnlySpan<byte> raw)
    {
        var code = raw[1] switch
        {
            (byte)'u' => Utf8Parser.TryParse(raw[2..6], out uint parsed, out var consumed, 'x') && consumed == 4 ? parsed : throw NotBase64(),
            (byte)'n' or (byte)'r' or (byte)'t' => ' ',
            _ => raw[1],
        };
        _rawStart += raw[1] == 'u' ? 6 : 2;
        if (code is ' ' or '\r' or '\n' or '\t')
        {
            return;
        }

        _chars[_charEnd++] = code < 128 ? (byte)code : throw NotBase64();
    }

    private void SkipPrefix()
    {
        if (_prefixIsPast || (!_ended && _charEnd < MaxPrefix))
        {
            return;
        }

        _prefixIsPast = true;
        var chars = _chars.AsSpan(0, _charEnd);
        if (!chars.StartsWith("data:"u8))
        {
            return;
        }

        var comma = chars[..Math.Min(chars.Length, MaxPrefix)].IndexOf((byte)',');
        _charStart = comma >= 0 ? comma + 1 : throw NotBase64();
    }

    private void Pad()
    {
        while ((_charEnd - _charStart) % 4 != 0)
        {
            if (_charEnd == _chars.Length)
            {
                _chars.AsSpan(_charStart, _charEnd - _charStart).CopyTo(_chars);
                (_charStart, _charEnd) = (0, _charEnd - _charStart);
                if (_charEnd == _chars.Length)
                {
                    return;
                }
            }

            _chars[_charEnd++] = (byte)'=';
        }
    }

    // What follows is read too, so that the connection can serve the next call.
    private async ValueTask DrainAsync(CancellationToken cancellationToken)
    {
        for (var left = MaxHead; left > 0;)
        {
            var read = await _json.ReadAsync(_raw, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            left -= read;
        }
    }

    private Exception NotBase64() => _invalid("is no base64");
}
