namespace Novita.Remodl.Client.Serialization;

/// <summary>A string that comes again and again: it is made when its bytes change.</summary>
internal struct RepeatedString
{
    private byte[]? _json;
    private string? _text;

    /// <summary>The string, if <paramref name="json"/> is what it was made of; else null.</summary>
    public readonly string? Find(ReadOnlySpan<byte> json) => _text is not null && json.SequenceEqual(_json) ? _text : null;

    public string Remember(ReadOnlySpan<byte> json, string text)
    {
        _json = json.ToArray();
        return _text = text;
    }
}
