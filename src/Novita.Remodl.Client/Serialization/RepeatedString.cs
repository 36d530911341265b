using System.Text;

namespace Novita.Remodl.Client.Serialization;

/// <summary>A string that comes again and again: it is made when its bytes change.</summary>
internal struct RepeatedString
{
    private byte[]? _utf8;
    private string? _text;

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (_text is not null && utf8.SequenceEqual(_utf8))
        {
            return _text;
        }

        _utf8 = utf8.ToArray();
        return _text = Encoding.UTF8.GetString(utf8);
    }
}
