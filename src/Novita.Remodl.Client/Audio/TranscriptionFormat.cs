using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How a transcript comes.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<TranscriptionFormat>))]
public readonly record struct TranscriptionFormat : IStringEnum<TranscriptionFormat>
{
    private static readonly TranscriptionFormat[] KnownValues = [new("json"), new("text"), new("srt"), new("verbose_json"), new("vtt"), new("diarized_json")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TranscriptionFormat(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>json</c>.</summary>
    public static TranscriptionFormat Json => KnownValues[0];

    /// <summary><c>text</c>.</summary>
    public static TranscriptionFormat Text => KnownValues[1];

    /// <summary><c>srt</c>.</summary>
    public static TranscriptionFormat Srt => KnownValues[2];

    /// <summary><c>verbose_json</c>.</summary>
    public static TranscriptionFormat VerboseJson => KnownValues[3];

    /// <summary><c>vtt</c>.</summary>
    public static TranscriptionFormat Vtt => KnownValues[4];

    /// <summary><c>diarized_json</c>.</summary>
    public static TranscriptionFormat DiarizedJson => KnownValues[5];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<TranscriptionFormat> IStringEnum<TranscriptionFormat>.Known => KnownValues;

    static TranscriptionFormat IStringEnum<TranscriptionFormat>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator TranscriptionFormat(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
