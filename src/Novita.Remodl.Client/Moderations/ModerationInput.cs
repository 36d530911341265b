using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// What is judged: a text, texts, each with a verdict of its own, or parts of one thing, which are <see cref="TextContentPart"/>s and <see cref="ImageContentPart"/>s and share a verdict.
/// A text stays a text on the wire and a list a list.
/// </summary>
[JsonConverter(typeof(ModerationInputConverter))]
public sealed record ModerationInput
{
    private ModerationInput()
    {
    }

    /// <summary>The texts, each to be judged by itself; none where parts are given.</summary>
    public IReadOnlyList<string> Texts => Raw switch
    {
        string text => [text],
        IReadOnlyList<string> texts => texts,
        _ => [],
    };

    /// <summary>The parts of one thing; none where texts are given.</summary>
    public IReadOnlyList<ContentPart> Parts => Raw as IReadOnlyList<ContentPart> ?? [];

    // A string, an IReadOnlyList<string>, an IReadOnlyList<ContentPart>, or a JsonElement of another kind.
    internal object Raw { get; private init; } = "";

    /// <summary>One text.</summary>
    public static implicit operator ModerationInput(string text) => FromText(text);

    /// <summary>Several texts.</summary>
    public static implicit operator ModerationInput(string[] texts) => FromTexts(texts);

    /// <summary>Several texts.</summary>
    public static implicit operator ModerationInput(List<string> texts) => FromTexts(texts);

    /// <summary>Parts of one thing.</summary>
    public static implicit operator ModerationInput(ContentPart[] parts) => FromParts(parts);

    /// <summary>One text.</summary>
    public static ModerationInput FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text);
    }

    /// <summary>Several texts.</summary>
    public static ModerationInput FromTexts(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Of(texts.ToArray());
    }

    /// <summary>Parts of one thing: texts and images.</summary>
    public static ModerationInput FromParts(params IEnumerable<ContentPart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Of(parts.ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(ModerationInput? other) => other is not null && (Raw, other.Raw) switch
    {
        (string left, string right) => string.Equals(left, right, StringComparison.Ordinal),
        (IReadOnlyList<string> left, IReadOnlyList<string> right) => left.SequenceEqual(right, StringComparer.Ordinal),
        (IReadOnlyList<ContentPart> left, IReadOnlyList<ContentPart> right) => left.SequenceEqual(right),
        (JsonElement left, JsonElement right) => JsonElement.DeepEquals(left, right),
        _ => false,
    };

    /// <inheritdoc/>
    public override int GetHashCode() => Raw is string text ? string.GetHashCode(text, StringComparison.Ordinal) : Texts.Count + Parts.Count;

    internal static ModerationInput FromJson(JsonElement json) => Of(json);

    // Not a constructor: a text would be converted and copied by it, for ever.
    private static ModerationInput Of(object value) => new() { Raw = value };
}
