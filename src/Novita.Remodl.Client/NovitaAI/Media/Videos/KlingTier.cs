using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The tiers of Kling.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<KlingTier>))]
public readonly record struct KlingTier : IStringEnum<KlingTier>
{
    private static readonly KlingTier[] KnownValues = [new("std"), new("pro"), new("4k")];

    private readonly string? _value;

    /// <summary>Names a value by its text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public KlingTier(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>std</c>.</summary>
    public static KlingTier Standard => KnownValues[0];

    /// <summary><c>pro</c>.</summary>
    public static KlingTier Pro => KnownValues[1];

    /// <summary><c>4k</c>, of Kling 3.0 alone.</summary>
    public static KlingTier FourK => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<KlingTier> IStringEnum<KlingTier>.Known => KnownValues;

    static KlingTier IStringEnum<KlingTier>.From(string value) => new(value);

    /// <summary>Names a value by its text.</summary>
    public static implicit operator KlingTier(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
