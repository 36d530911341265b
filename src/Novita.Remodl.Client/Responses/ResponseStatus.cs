using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How far a response is.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ResponseStatus>))]
public readonly record struct ResponseStatus : IStringEnum<ResponseStatus>
{
    private static readonly ResponseStatus[] KnownValues = [new("completed"), new("failed"), new("in_progress"), new("cancelled"), new("queued"), new("incomplete")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ResponseStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>completed</c>.</summary>
    public static ResponseStatus Completed => KnownValues[0];

    /// <summary><c>failed</c>.</summary>
    public static ResponseStatus Failed => KnownValues[1];

    /// <summary><c>in_progress</c>.</summary>
    public static ResponseStatus InProgress => KnownValues[2];

    /// <summary><c>cancelled</c>.</summary>
    public static ResponseStatus Cancelled => KnownValues[3];

    /// <summary><c>queued</c>.</summary>
    public static ResponseStatus Queued => KnownValues[4];

    /// <summary><c>incomplete</c>.</summary>
    public static ResponseStatus Incomplete => KnownValues[5];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ResponseStatus> IStringEnum<ResponseStatus>.Known => KnownValues;

    static ResponseStatus IStringEnum<ResponseStatus>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ResponseStatus(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
