using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What an item holds: text, or parts. Keeps the form that it came in.</summary>
[JsonConverter(typeof(ItemContentConverter))]
public readonly struct ItemContent : IEquatable<ItemContent>
{
    private readonly object? _value;

    private ItemContent(object? value) => _value = value;

    /// <summary>The text; null when there are parts.</summary>
    public string? Text => _value as string;

    /// <summary>The parts; empty when it is text.</summary>
    public IReadOnlyList<ResponsePart> Parts => _value as IReadOnlyList<ResponsePart> ?? [];

    internal object? Raw => _value;

    /// <summary>Makes it of text.</summary>
    public static implicit operator ItemContent(string? text) => new(text);

    /// <summary>Makes it of parts.</summary>
    public static implicit operator ItemContent(ResponsePart[]? parts) => new(parts);

    /// <summary>Makes it of parts.</summary>
    public static implicit operator ItemContent(List<ResponsePart>? parts) => new(parts);

    /// <summary>Makes it of parts.</summary>
    public static ItemContent From(IEnumerable<ResponsePart> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new((ResponsePart[])[.. parts]);
    }

    /// <summary>Compares.</summary>
    public static bool operator ==(ItemContent left, ItemContent right) => left.Equals(right);

    /// <summary>Compares.</summary>
    public static bool operator !=(ItemContent left, ItemContent right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ItemContent other) => (_value, other._value) switch
    {
        (IReadOnlyList<ResponsePart> left, IReadOnlyList<ResponsePart> right) => left.SequenceEqual(right),
        (JsonElement left, JsonElement right) => JsonElement.DeepEquals(left, right),
        _ => Equals(_value, other._value),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ItemContent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value switch
    {
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        IReadOnlyList<ResponsePart> parts => parts.Count,
        _ => 0,
    };

    /// <summary>The text; of parts, how many there are.</summary>
    public override string ToString() => Text ?? $"{Parts.Count} parts";

    internal static ItemContent FromRaw(object? raw) => new(raw);
}
