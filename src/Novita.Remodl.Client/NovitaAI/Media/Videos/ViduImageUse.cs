using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What the images of Vidu Q1 are for.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ViduImageUse>))]
public readonly record struct ViduImageUse : IStringEnum<ViduImageUse>
{
    private static readonly ViduImageUse[] KnownValues = [new("img2video"), new("reference2video"), new("startend2video")];

    private readonly string? _value;

    /// <summary>Names a value by its text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ViduImageUse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>One image, the first frame.</summary>
    public static ViduImageUse First => KnownValues[0];

    /// <summary>One to seven images to go by.</summary>
    public static ViduImageUse Reference => KnownValues[1];

    /// <summary>Two images, the first and the last frame.</summary>
    public static ViduImageUse StartEnd => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ViduImageUse> IStringEnum<ViduImageUse>.Known => KnownValues;

    static ViduImageUse IStringEnum<ViduImageUse>.From(string value) => new(value);

    /// <summary>Names a value by its text.</summary>
    public static implicit operator ViduImageUse(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
