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

    /// <summary>What has come of the value, as valid JSON.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Whether more of the value is known than before.</summary>
    public bool Append(string text)
    {
        if (!Read(text))
        {
            return false;
        }

        // The end of a text or a list changes nothing: it was closed before.
        var before = Json;
        Json = _reader.ToString();
        return Json != before;
    }

    private bool Read(string text)
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
