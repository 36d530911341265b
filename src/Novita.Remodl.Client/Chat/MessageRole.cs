using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Who speaks in a message.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<MessageRole>))]
public readonly record struct MessageRole : IStringEnum<MessageRole>
{
    private static readonly MessageRole[] KnownValues = [new("system"), new("developer"), new("user"), new("assistant"), new("tool"), new("function")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public MessageRole(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Instructions that frame the conversation.</summary>
    public static MessageRole System => KnownValues[0];

    /// <summary>Instructions of the application; newer models read them in place of <c>system</c>.</summary>
    public static MessageRole Developer => KnownValues[1];

    /// <summary>The person.</summary>
    public static MessageRole User => KnownValues[2];

    /// <summary>The model.</summary>
    public static MessageRole Assistant => KnownValues[3];

    /// <summary>The result of a tool call.</summary>
    public static MessageRole Tool => KnownValues[4];

    /// <summary>The result of a function call; deprecated in favour of <c>tool</c>.</summary>
    public static MessageRole Function => KnownValues[5];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<MessageRole> IStringEnum<MessageRole>.Known => KnownValues;

    static MessageRole IStringEnum<MessageRole>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator MessageRole(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
