using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How far an item is.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ItemStatus>))]
public readonly record struct ItemStatus : IStringEnum<ItemStatus>
{
    private static readonly ItemStatus[] KnownValues = [new("in_progress"), new("completed"), new("incomplete"), new("failed"), new("searching"), new("generating"), new("interpreting"), new("calling")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ItemStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>in_progress</c>.</summary>
    public static ItemStatus InProgress => KnownValues[0];

    /// <summary><c>completed</c>.</summary>
    public static ItemStatus Completed => KnownValues[1];

    /// <summary><c>incomplete</c>.</summary>
    public static ItemStatus Incomplete => KnownValues[2];

    /// <summary><c>failed</c>.</summary>
    public static ItemStatus Failed => KnownValues[3];

    /// <summary><c>searching</c>.</summary>
    public static ItemStatus Searching => KnownValues[4];

    /// <summary><c>generating</c>.</summary>
    public static ItemStatus Generating => KnownValues[5];

    /// <summary><c>interpreting</c>.</summary>
    public static ItemStatus Interpreting => KnownValues[6];

    /// <summary><c>calling</c>.</summary>
    public static ItemStatus Calling => KnownValues[7];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ItemStatus> IStringEnum<ItemStatus>.Known => KnownValues;

    static ItemStatus IStringEnum<ItemStatus>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ItemStatus(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
