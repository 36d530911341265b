using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A kind of input or output.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<Modality>))]
public readonly record struct Modality : IStringEnum<Modality>
{
    private static readonly Modality[] KnownValues = [new("text"), new("audio"), new("image"), new("video"), new("file")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public Modality(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>text</c>.</summary>
    public static Modality Text => KnownValues[0];

    /// <summary><c>audio</c>.</summary>
    public static Modality Audio => KnownValues[1];

    /// <summary><c>image</c>.</summary>
    public static Modality Image => KnownValues[2];

    /// <summary><c>video</c>.</summary>
    public static Modality Video => KnownValues[3];

    /// <summary><c>file</c>.</summary>
    public static Modality File => KnownValues[4];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<Modality> IStringEnum<Modality>.Known => KnownValues;

    static Modality IStringEnum<Modality>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator Modality(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
