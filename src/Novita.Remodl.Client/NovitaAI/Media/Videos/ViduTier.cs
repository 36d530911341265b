using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The tiers of Vidu.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ViduTier>))]
public readonly record struct ViduTier : IStringEnum<ViduTier>
{
    private static readonly ViduTier[] KnownValues = [new("pro"), new("turbo")];

    private readonly string? _value;

    /// <summary>Names a value by its text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ViduTier(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>pro</c>.</summary>
    public static ViduTier Pro => KnownValues[0];

    /// <summary><c>turbo</c>.</summary>
    public static ViduTier Turbo => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ViduTier> IStringEnum<ViduTier>.Known => KnownValues;

    static ViduTier IStringEnum<ViduTier>.From(string value) => new(value);

    /// <summary>Names a value by its text.</summary>
    public static implicit operator ViduTier(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
