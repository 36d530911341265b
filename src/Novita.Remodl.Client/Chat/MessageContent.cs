using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// What a message says: a text, or a list of parts, or nothing. A text stays a text on the wire and a list a list; <c>default</c> is left out, <see cref="Null"/> is written as null.
/// </summary>
[JsonConverter(typeof(MessageContentConverter))]
[CollectionBuilder(typeof(MessageContent), nameof(FromParts))]
public readonly struct MessageContent : IEquatable<MessageContent>
{
    private static readonly object NullMarker = new();

    // A string, an IReadOnlyList<ContentPart>, a JsonElement of another kind, NullMarker, or null for absent.
    private readonly object? _value;

    private MessageContent(object? value) => _value = value;

    /// <summary>Content that is null on the wire, as servers send it beside tool calls.</summary>
    public static MessageContent Null => new(NullMarker);

    /// <summary>Whether the message has no content field at all.</summary>
    public bool IsAbsent => _value is null;

    /// <summary>Whether there is neither text nor part.</summary>
    public bool IsEmpty => _value switch
    {
        string text => text.Length == 0,
        IReadOnlyList<ContentPart> parts => parts.Count == 0,
        JsonElement => false,
        _ => true,
    };

    /// <summary>The text: the whole of it when the content is a text, else the text parts one after the other; empty when there is none.</summary>
    public string Text => _value switch
    {
        string text => text,
        IReadOnlyList<ContentPart> parts => string.Concat(parts.OfType<TextContentPart>().Select(part => part.Text)),
        _ => "",
    };

    /// <summary>The parts: one text part when the content is a text, none when there is no content.</summary>
    public IReadOnlyList<ContentPart> Parts => _value switch
    {
        IReadOnlyList<ContentPart> parts => parts,
        string text => [new TextContentPart { Text = text }],
        JsonElement json => [new UnknownContentPart("", json)],
        _ => [],
    };

    internal object? Raw => ReferenceEquals(_value, NullMarker) ? null : _value;

    /// <summary>A text.</summary>
    public static implicit operator MessageContent(string? text) => text is null ? Null : new(text);

    /// <summary>A list of parts.</summary>
    public static implicit operator MessageContent(ContentPart[] parts) => new(parts);

    /// <summary>A list of parts.</summary>
    public static implicit operator MessageContent(List<ContentPart> parts) => new(parts);

    /// <summary>Whether the contents are equal.</summary>
    public static bool operator ==(MessageContent left, MessageContent right) => left.Equals(right);

    /// <summary>Whether the contents differ.</summary>
    public static bool operator !=(MessageContent left, MessageContent right) => !left.Equals(right);

    /// <summary>A text.</summary>
    public static MessageContent FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>A list of parts.</summary>
    public static MessageContent FromParts(ReadOnlySpan<ContentPart> parts) => new(ImmutableArray.Create(parts));

    /// <summary>A list of parts.</summary>
    public static MessageContent FromParts(IEnumerable<ContentPart> parts) => new(ImmutableArray.CreateRange(parts));

    /// <summary>Enumerates <see cref="Parts"/>.</summary>
    public IEnumerator<ContentPart> GetEnumerator() => Parts.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(MessageContent other) => (_value, other._value) switch
    {
        (string left, string right) => string.Equals(left, right, StringComparison.Ordinal),
        (IReadOnlyList<ContentPart> left, IReadOnlyList<ContentPart> right) => left.SequenceEqual(right),
        (JsonElement left, JsonElement right) => JsonElement.DeepEquals(left, right),
        _ => Equals(_value, other._value),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MessageContent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value switch
    {
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        IReadOnlyList<ContentPart> parts => parts.Count,
        _ => 0,
    };

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    internal static MessageContent FromRaw(object? raw) => new(raw ?? NullMarker);
}
