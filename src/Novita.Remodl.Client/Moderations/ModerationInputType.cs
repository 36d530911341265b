using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a category was looked for in.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ModerationInputType>))]
public readonly record struct ModerationInputType : IStringEnum<ModerationInputType>
{
    private static readonly ModerationInputType[] KnownValues = [new("text"), new("image")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ModerationInputType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>text</c>.</summary>
    public static ModerationInputType Text => KnownValues[0];

    /// <summary><c>image</c>.</summary>
    public static ModerationInputType Image => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ModerationInputType> IStringEnum<ModerationInputType>.Known => KnownValues;

    static ModerationInputType IStringEnum<ModerationInputType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ModerationInputType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
