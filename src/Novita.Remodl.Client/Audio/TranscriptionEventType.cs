using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The kind of an event of a streamed transcript.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<TranscriptionEventType>))]
public readonly record struct TranscriptionEventType : IStringEnum<TranscriptionEventType>
{
    private static readonly TranscriptionEventType[] KnownValues = [new("transcript.text.delta"), new("transcript.text.done"), new("transcript.text.segment"), new("transcription.chunk"), new("translation.chunk")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TranscriptionEventType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>transcript.text.delta</c>.</summary>
    public static TranscriptionEventType TextDelta => KnownValues[0];

    /// <summary><c>transcript.text.done</c>.</summary>
    public static TranscriptionEventType TextDone => KnownValues[1];

    /// <summary><c>transcript.text.segment</c>.</summary>
    public static TranscriptionEventType Segment => KnownValues[2];

    /// <summary><c>transcription.chunk</c>.</summary>
    public static TranscriptionEventType TranscriptionChunk => KnownValues[3];

    /// <summary><c>translation.chunk</c>.</summary>
    public static TranscriptionEventType TranslationChunk => KnownValues[4];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<TranscriptionEventType> IStringEnum<TranscriptionEventType>.Known => KnownValues;

    static TranscriptionEventType IStringEnum<TranscriptionEventType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator TranscriptionEventType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
