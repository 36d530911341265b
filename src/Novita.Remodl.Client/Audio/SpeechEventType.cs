using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The kind of an event of streamed speech.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<SpeechEventType>))]
public readonly record struct SpeechEventType : IStringEnum<SpeechEventType>
{
    private static readonly SpeechEventType[] KnownValues = [new("speech.audio.delta"), new("speech.audio.done")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public SpeechEventType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>speech.audio.delta</c>.</summary>
    public static SpeechEventType AudioDelta => KnownValues[0];

    /// <summary><c>speech.audio.done</c>.</summary>
    public static SpeechEventType AudioDone => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<SpeechEventType> IStringEnum<SpeechEventType>.Known => KnownValues;

    static SpeechEventType IStringEnum<SpeechEventType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator SpeechEventType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
