using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What each number of a vector is on the wire, in base64.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<EmbeddingNumberType>))]
public readonly record struct EmbeddingNumberType : IStringEnum<EmbeddingNumberType>
{
    private static readonly EmbeddingNumberType[] KnownValues = [new("float32"), new("float16"), new("bfloat16"), new("fp8_e4m3"), new("fp8_e5m2")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public EmbeddingNumberType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>float32</c>: 4 bytes, exact.</summary>
    public static EmbeddingNumberType Float32 => KnownValues[0];

    /// <summary><c>float16</c>: 2 bytes.</summary>
    public static EmbeddingNumberType Float16 => KnownValues[1];

    /// <summary><c>bfloat16</c>: 2 bytes, with the range of 32 bits.</summary>
    public static EmbeddingNumberType BFloat16 => KnownValues[2];

    /// <summary><c>fp8_e4m3</c>: 1 byte, four bits of exponent.</summary>
    public static EmbeddingNumberType Fp8E4M3 => KnownValues[3];

    /// <summary><c>fp8_e5m2</c>: 1 byte, five bits of exponent.</summary>
    public static EmbeddingNumberType Fp8E5M2 => KnownValues[4];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<EmbeddingNumberType> IStringEnum<EmbeddingNumberType>.Known => KnownValues;

    static EmbeddingNumberType IStringEnum<EmbeddingNumberType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator EmbeddingNumberType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
