using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How vectors are written in the answer. The library reads both.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<EmbeddingEncodingFormat>))]
public readonly record struct EmbeddingEncodingFormat : IStringEnum<EmbeddingEncodingFormat>
{
    private static readonly EmbeddingEncodingFormat[] KnownValues = [new("float"), new("base64")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public EmbeddingEncodingFormat(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>float</c>: JSON numbers, about twice as long.</summary>
    public static EmbeddingEncodingFormat Float => KnownValues[0];

    /// <summary><c>base64</c>: little-endian 32-bit floats, exact.</summary>
    public static EmbeddingEncodingFormat Base64 => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<EmbeddingEncodingFormat> IStringEnum<EmbeddingEncodingFormat>.Known => KnownValues;

    static EmbeddingEncodingFormat IStringEnum<EmbeddingEncodingFormat>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator EmbeddingEncodingFormat(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
