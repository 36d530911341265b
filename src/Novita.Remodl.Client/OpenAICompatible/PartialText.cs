using System.Buffers;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The text of a stream so far, in a pooled buffer: only a stream that fails makes a string of it.</summary>
internal sealed class PartialText
{
    private char[] _buffer = [];
    private int _length;

    public void Append(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (_buffer.Length - _length < text.Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    public override string ToString() => new(_buffer, 0, _length);

    public void Release()
    {
        Return();
        _buffer = [];
        _length = 0;
    }

    private void Grow(int needed)
    {
        var grown = ArrayPool<char>.Shared.Rent(Math.Max(1024, Math.Max(_buffer.Length * 2, _length + needed)));
        _buffer.AsSpan(0, _length).CopyTo(grown);
        Return();
        _buffer = grown;
    }

    private void Return()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_buffer);
        }
    }
}
