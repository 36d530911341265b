using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The processing tier of a request.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ServiceTier>))]
public readonly record struct ServiceTier : IStringEnum<ServiceTier>
{
    private static readonly ServiceTier[] KnownValues = [new("auto"), new("default"), new("flex"), new("scale"), new("priority"), new("fast")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ServiceTier(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>auto</c>.</summary>
    public static ServiceTier Auto => KnownValues[0];

    /// <summary><c>default</c>.</summary>
    public static ServiceTier Default => KnownValues[1];

    /// <summary><c>flex</c>.</summary>
    public static ServiceTier Flex => KnownValues[2];

    /// <summary><c>scale</c>.</summary>
    public static ServiceTier Scale => KnownValues[3];

    /// <summary><c>priority</c>.</summary>
    public static ServiceTier Priority => KnownValues[4];

    /// <summary><c>fast</c>.</summary>
    public static ServiceTier Fast => KnownValues[5];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ServiceTier> IStringEnum<ServiceTier>.Known => KnownValues;

    static ServiceTier IStringEnum<ServiceTier>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ServiceTier(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
