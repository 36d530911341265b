using System.Text;

namespace Novita.Remodl.Client.Rest;

/// <summary>Builds a query, from its '?' on; what is null is left out.</summary>
internal sealed class QueryString
{
    private StringBuilder? _text;

    public QueryString Add(string key, string? value)
    {
        if (value is null)
        {
            return this;
        }

        var separator = _text is null ? '?' : '&';
        _text ??= new StringBuilder();
        _text.Append(separator).Append(Uri.EscapeDataString(key)).Append('=').Append(Uri.EscapeDataString(value));
        return this;
    }

    public QueryString AddEach(string key, IEnumerable<string?>? values)
    {
        foreach (var value in values ?? [])
        {
            Add(key, value);
        }

        return this;
    }

    public QueryString AddEach<T>(string key, IEnumerable<T>? values)
        where T : struct, IFormattable
        => AddEach(key, values?.Select(static value => WireText.Of<T>(value)));

    public QueryString AddJoined(string key, IEnumerable<string?>? values) =>
        Add(key, values is null ? null : string.Join(',', values));

    public QueryString AddJoined<T>(string key, IEnumerable<T>? values)
        where T : struct, IFormattable
        => AddJoined(key, values?.Select(static value => WireText.Of<T>(value)));

    public override string ToString() => _text?.ToString() ?? "";
}
