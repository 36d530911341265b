using System.Text;

namespace Novita.Remodl.Client;

/// <summary>Puts one part of a streamed item together.</summary>
internal sealed class PartAccumulator
{
    private readonly StringBuilder _text = new();
    private List<ResponseAnnotation>? _annotations;
    private PartKind? _kind;
    private ResponsePart? _part;

    public void Set(ResponsePart part) => _part = part;

    public void Append(PartKind kind, string delta)
    {
        _kind = kind;
        _text.Append(delta);
    }

    public void Replace(PartKind kind, string text)
    {
        _kind = kind;
        _text.Clear().Append(text);
    }

    public void Annotate(ResponseAnnotation annotation) => (_annotations ??= []).Add(annotation);

    public ResponsePart? ToPart()
    {
        if (_kind is null)
        {
            return _part;
        }

        var text = _text.ToString();
        return _kind switch
        {
            PartKind.Text when _part is OutputTextPart part => part with { Text = text, Annotations = part.Annotations is { Count: > 0 } ? part.Annotations : _annotations },
            PartKind.Text => new OutputTextPart { Text = text, Annotations = _annotations },
            PartKind.Refusal => new OutputRefusalPart { Refusal = text },
            PartKind.Reasoning => new ReasoningTextPart { Text = text },
            _ => new SummaryTextPart { Text = text },
        };
    }
}
