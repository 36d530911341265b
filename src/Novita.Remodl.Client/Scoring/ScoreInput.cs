using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>One side of the pairs that are scored: a text, or a document with content parts, or a list of either. One stays one on the wire and a list a list.</summary>
[JsonConverter(typeof(ScoreInputConverter))]
public sealed record ScoreInput
{
    private ScoreInput()
    {
    }

    /// <summary>The texts and documents.</summary>
    public IReadOnlyList<RerankDocument> Items => Raw switch
    {
        RerankDocument one => [one],
        IReadOnlyList<RerankDocument> list => list,
        _ => [],
    };

    // A RerankDocument, an IReadOnlyList<RerankDocument>, or a JsonElement of another kind.
    internal object Raw { get; private init; } = "";

    /// <summary>One text.</summary>
    public static implicit operator ScoreInput(string text) => FromItem(text);

    /// <summary>Several texts.</summary>
    public static implicit operator ScoreInput(string[] texts) => FromTexts(texts);

    /// <summary>Several texts.</summary>
    public static implicit operator ScoreInput(List<string> texts) => FromTexts(texts);

    /// <summary>One text or document.</summary>
    public static implicit operator ScoreInput(RerankDocument item) => FromItem(item);

    /// <summary>Several texts or documents.</summary>
    public static implicit operator ScoreInput(RerankDocument[] items) => FromItems(items);

    /// <summary>One text or document.</summary>
    public static ScoreInput FromItem(RerankDocument item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Of(item);
    }

    /// <summary>Several texts.</summary>
    public static ScoreInput FromTexts(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return FromItems(texts.Select(RerankDocument.FromText));
    }

    /// <summary>Several texts or documents.</summary>
    public static ScoreInput FromItems(IEnumerable<RerankDocument> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Of(items.ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(ScoreInput? other) => other is not null && (Raw, other.Raw) switch
    {
        (IReadOnlyList<RerankDocument> left, IReadOnlyList<RerankDocument> right) => left.SequenceEqual(right),
        (JsonElement left, JsonElement right) => JsonElement.DeepEquals(left, right),
        _ => Equals(Raw, other.Raw),
    };

    /// <inheritdoc/>
    public override int GetHashCode() => Raw is RerankDocument one ? one.GetHashCode() : Items.Count;

    internal static ScoreInput FromJson(JsonElement json) => Of(json);

    // Not a constructor: a text would be converted and copied by it, for ever.
    private static ScoreInput Of(object value) => new() { Raw = value };
}
