using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The tiers of Hailuo 2.3.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<HailuoTier>))]
public readonly record struct HailuoTier : IStringEnum<HailuoTier>
{
    private static readonly HailuoTier[] KnownValues = [new("standard"), new("fast")];

    private readonly string? _value;

    /// <summary>Names a value by its text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public HailuoTier(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>minimax-hailuo-2.3-i2v</c>.</summary>
    public static HailuoTier Standard => KnownValues[0];

    /// <summary><c>minimax-hailuo-2.3-fast-i2v</c>.</summary>
    public static HailuoTier Fast => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<HailuoTier> IStringEnum<HailuoTier>.Known => KnownValues;

    static HailuoTier IStringEnum<HailuoTier>.From(string value) => new(value);

    /// <summary>Names a value by its text.</summary>
    public static implicit operator HailuoTier(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
