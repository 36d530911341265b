using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What an event in the stream of an image is.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ImageEventType>))]
public readonly record struct ImageEventType : IStringEnum<ImageEventType>
{
    private static readonly ImageEventType[] KnownValues = [new("image_generation.partial_image"), new("image_generation.completed"), new("image_edit.partial_image"), new("image_edit.completed")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ImageEventType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>image_generation.partial_image</c>.</summary>
    public static ImageEventType GenerationPartial => KnownValues[0];

    /// <summary><c>image_generation.completed</c>.</summary>
    public static ImageEventType GenerationCompleted => KnownValues[1];

    /// <summary><c>image_edit.partial_image</c>.</summary>
    public static ImageEventType EditPartial => KnownValues[2];

    /// <summary><c>image_edit.completed</c>.</summary>
    public static ImageEventType EditCompleted => KnownValues[3];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ImageEventType> IStringEnum<ImageEventType>.Known => KnownValues;

    static ImageEventType IStringEnum<ImageEventType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ImageEventType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
