using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How speech comes: as its bytes, or as server-sent events.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<SpeechStreamFormat>))]
public readonly record struct SpeechStreamFormat : IStringEnum<SpeechStreamFormat>
{
    private static readonly SpeechStreamFormat[] KnownValues = [new("audio"), new("sse")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SpeechStreamFormat(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>audio</c>.</summary>
    public static SpeechStreamFormat Audio => KnownValues[0];

    /// <summary><c>sse</c>.</summary>
    public static SpeechStreamFormat Events => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<SpeechStreamFormat> IStringEnum<SpeechStreamFormat>.Known => KnownValues;

    static SpeechStreamFormat IStringEnum<SpeechStreamFormat>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator SpeechStreamFormat(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
