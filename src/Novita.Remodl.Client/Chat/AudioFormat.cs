using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A format of audio.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<AudioFormat>))]
public readonly record struct AudioFormat : IStringEnum<AudioFormat>
{
    private static readonly AudioFormat[] KnownValues = [new("wav"), new("aac"), new("mp3"), new("flac"), new("opus"), new("pcm16"), new("ogg"), new("pcm")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public AudioFormat(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>wav</c>.</summary>
    public static AudioFormat Wav => KnownValues[0];

    /// <summary><c>aac</c>.</summary>
    public static AudioFormat Aac => KnownValues[1];

    /// <summary><c>mp3</c>.</summary>
    public static AudioFormat Mp3 => KnownValues[2];

    /// <summary><c>flac</c>.</summary>
    public static AudioFormat Flac => KnownValues[3];

    /// <summary><c>opus</c>.</summary>
    public static AudioFormat Opus => KnownValues[4];

    /// <summary><c>pcm16</c>.</summary>
    public static AudioFormat Pcm16 => KnownValues[5];

    /// <summary><c>ogg</c>.</summary>
    public static AudioFormat Ogg => KnownValues[6];

    /// <summary><c>pcm</c>: samples without a header, of 16 bits, little end first; OpenAI's and most others' are mono, 24 kHz.</summary>
    public static AudioFormat Pcm => KnownValues[7];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<AudioFormat> IStringEnum<AudioFormat>.Known => KnownValues;

    static AudioFormat IStringEnum<AudioFormat>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator AudioFormat(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
