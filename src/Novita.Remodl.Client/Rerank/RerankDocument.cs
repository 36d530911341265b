using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A document to be ranked: a text, or an object with fields.</summary>
[JsonConverter(typeof(RerankDocumentConverter))]
public sealed record RerankDocument
{
    private readonly string? _text;

    private RerankDocument(string? text, JsonElement? fields)
    {
        _text = text;
        Fields = fields;
    }

    /// <summary>The text: the whole of it, or the field <c>text</c>; empty when there is none.</summary>
    [JsonIgnore]
    public string Text => _text ?? (Fields is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "");

    /// <summary>The object; null when the document is a text.</summary>
    public JsonElement? Fields { get; }

    /// <summary>A text.</summary>
    public static implicit operator RerankDocument(string text) => FromText(text);

    /// <summary>A text.</summary>
    public static RerankDocument FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, null);
    }

    /// <summary>An object. <see cref="RerankRequest.RankFields"/> says which of its fields are ranked; by default <c>text</c> is. One with <c>content</c> parts is sent as it is (vLLM).</summary>
    /// <exception cref="ArgumentException">It is no object.</exception>
    public static RerankDocument FromFields(JsonElement fields) =>
        fields.ValueKind == JsonValueKind.Object ? new(null, fields) : throw new ArgumentException($"A document is a JSON object; this is of kind {fields.ValueKind}.", nameof(fields));

    /// <inheritdoc/>
    public bool Equals(RerankDocument? other) =>
        other is not null && string.Equals(_text, other._text, StringComparison.Ordinal) && string.Equals(Fields?.GetRawText(), other.Fields?.GetRawText(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
