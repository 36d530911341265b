using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What an image, a video or a sound is for.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<SeedanceRole>))]
public readonly record struct SeedanceRole : IStringEnum<SeedanceRole>
{
    private static readonly SeedanceRole[] KnownValues = [new("first_frame"), new("last_frame"), new("reference_image"), new("reference_video"), new("reference_audio")];

    private readonly string? _value;

    /// <summary>Names a value by its text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SeedanceRole(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>first_frame</c>.</summary>
    public static SeedanceRole FirstFrame => KnownValues[0];

    /// <summary><c>last_frame</c>.</summary>
    public static SeedanceRole LastFrame => KnownValues[1];

    /// <summary><c>reference_image</c>.</summary>
    public static SeedanceRole ReferenceImage => KnownValues[2];

    /// <summary><c>reference_video</c>.</summary>
    public static SeedanceRole ReferenceVideo => KnownValues[3];

    /// <summary><c>reference_audio</c>.</summary>
    public static SeedanceRole ReferenceAudio => KnownValues[4];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<SeedanceRole> IStringEnum<SeedanceRole>.Known => KnownValues;

    static SeedanceRole IStringEnum<SeedanceRole>.From(string value) => new(value);

    /// <summary>Names a value by its text.</summary>
    public static implicit operator SeedanceRole(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
