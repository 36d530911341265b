using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a model is given: text, or items. Keeps the form that it came in.</summary>
[JsonConverter(typeof(ResponseInputConverter))]
public readonly struct ResponseInput : IEquatable<ResponseInput>
{
    private readonly object? _value;

    private ResponseInput(object? value) => _value = value;

    /// <summary>The text; null when there are items.</summary>
    public string? Text => _value as string;

    /// <summary>The items; empty when it is text.</summary>
    public IReadOnlyList<ResponseItem> Items => _value as IReadOnlyList<ResponseItem> ?? [];

    internal object? Raw => _value;

    /// <summary>Makes it of text.</summary>
    public static implicit operator ResponseInput(string? text) => new(text);

    /// <summary>Makes it of items.</summary>
    public static implicit operator ResponseInput(ResponseItem[]? items) => new(items);

    /// <summary>Makes it of items.</summary>
    public static implicit operator ResponseInput(List<ResponseItem>? items) => new(items);

    /// <summary>Makes it of items.</summary>
    public static ResponseInput From(IEnumerable<ResponseItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new((ResponseItem[])[.. items]);
    }

    /// <summary>Compares.</summary>
    public static bool operator ==(ResponseInput left, ResponseInput right) => left.Equals(right);

    /// <summary>Compares.</summary>
    public static bool operator !=(ResponseInput left, ResponseInput right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ResponseInput other) => (_value, other._value) switch
    {
        (IReadOnlyList<ResponseItem> left, IReadOnlyList<ResponseItem> right) => left.SequenceEqual(right),
        (JsonElement left, JsonElement right) => JsonElement.DeepEquals(left, right),
        _ => Equals(_value, other._value),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ResponseInput other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value switch
    {
        string text => string.GetHashCode(text, StringComparison.Ordinal),
        IReadOnlyList<ResponseItem> items => items.Count,
        _ => 0,
    };

    /// <summary>The text; of items, how many there are.</summary>
    public override string ToString() => Text ?? $"{Items.Count} items";

    internal static ResponseInput FromRaw(object? raw) => new(raw);
}
