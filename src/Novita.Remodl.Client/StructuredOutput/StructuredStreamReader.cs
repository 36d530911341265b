using System.Text;

namespace Novita.Remodl.Client;

/// <summary>Follows the JSON of an answer that streams; reasoning that a server leaves in the text is passed over.</summary>
internal sealed class StructuredStreamReader
{
    private const string ThinkStart = "<think>";
    private const string ThinkEnd = "</think>";

    private readonly StringBuilder _head = new();
    private readonly PartialJsonReader _reader = new(readsObject: true);
    private bool _isPastReasoning;

    public string Json => _reader.ToString();

    /// <summary>Whether more of the value is known than before.</summary>
    public bool Append(string text)
    {
        if (_isPastReasoning)
        {
            return _reader.Append(text);
        }

        var head = _head.Append(text).ToString();
        var end = head.IndexOf(ThinkEnd, StringComparison.Ordinal);
        if (end >= 0)
        {
            _isPastReasoning = true;
            return _reader.Append(head.AsSpan(end + ThinkEnd.Length));
        }

        // As long as the text may turn out to be reasoning, none of it is the answer.
        var start = head.AsSpan().TrimStart();
        if (start.StartsWith(ThinkStart, StringComparison.Ordinal) || ThinkStart.AsSpan().StartsWith(start, StringComparison.Ordinal))
        {
            return false;
        }

        _isPastReasoning = true;
        return _reader.Append(head);
    }
}
