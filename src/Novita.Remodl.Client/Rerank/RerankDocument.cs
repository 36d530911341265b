using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A document to be ranked, or what it is ranked by: a text, an object with fields, or content parts.</summary>
[JsonConverter(typeof(RerankDocumentConverter))]
public sealed record RerankDocument
{
    private const string ContentField = "content";

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

    /// <summary>The content parts of a document that has them; else none.</summary>
    [JsonIgnore]
    public IReadOnlyList<ContentPart> Parts =>
        Fields is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty(ContentField, out var parts) && parts.ValueKind == JsonValueKind.Array
            ? [.. parts.EnumerateArray().Select(part => part.Deserialize(WireJson.Options.TypeInfo<ContentPart>())!)]
            : [];

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

    /// <summary>Content parts, for models that see or hear (vLLM).</summary>
    /// <exception cref="ArgumentException">There is none, or one is null.</exception>
    public static RerankDocument FromParts(params IEnumerable<ContentPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ContentPart[] list = [.. parts];
        if (list.Length == 0 || Array.Exists(list, static part => part is null))
        {
            throw new ArgumentException("A document has at least one content part, and none that is null.", nameof(parts));
        }

        var content = new JsonArray([.. list.Select(part => JsonSerializer.SerializeToNode(part, WireJson.Options.TypeInfo<ContentPart>()))]);
        using var document = JsonDocument.Parse(new JsonObject { [ContentField] = content }.ToJsonString(WireJson.Options));
        return new(null, document.RootElement.Clone());
    }

    /// <inheritdoc/>
    public bool Equals(RerankDocument? other) =>
        other is not null && string.Equals(_text, other._text, StringComparison.Ordinal) && string.Equals(Fields?.GetRawText(), other.Fields?.GetRawText(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
