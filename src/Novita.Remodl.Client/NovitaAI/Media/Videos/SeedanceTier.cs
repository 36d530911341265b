using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The tiers of Seedance 1.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<SeedanceTier>))]
public readonly record struct SeedanceTier : IStringEnum<SeedanceTier>
{
    private static readonly SeedanceTier[] KnownValues = [new("lite"), new("pro")];

    private readonly string? _value;

    /// <summary>Names a value by its text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SeedanceTier(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>lite</c>.</summary>
    public static SeedanceTier Lite => KnownValues[0];

    /// <summary><c>pro</c>.</summary>
    public static SeedanceTier Pro => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<SeedanceTier> IStringEnum<SeedanceTier>.Known => KnownValues;

    static SeedanceTier IStringEnum<SeedanceTier>.From(string value) => new(value);

    /// <summary>Names a value by its text.</summary>
    public static implicit operator SeedanceTier(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
