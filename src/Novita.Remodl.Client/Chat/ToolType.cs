using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What kind of tool.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ToolType>))]
public readonly record struct ToolType : IStringEnum<ToolType>
{
    private static readonly ToolType[] KnownValues = [new("function"), new("custom")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ToolType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>A function with a JSON schema.</summary>
    public static ToolType Function => KnownValues[0];

    /// <summary>A tool that takes free text.</summary>
    public static ToolType Custom => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ToolType> IStringEnum<ToolType>.Known => KnownValues;

    static ToolType IStringEnum<ToolType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ToolType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
