using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>In which order the bytes of a number come in base64.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<EmbeddingByteOrder>))]
public readonly record struct EmbeddingByteOrder : IStringEnum<EmbeddingByteOrder>
{
    private static readonly EmbeddingByteOrder[] KnownValues = [new("native"), new("little"), new("big")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public EmbeddingByteOrder(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>native</c>: the server's own, which is little-endian on all machines that vLLM runs on.</summary>
    public static EmbeddingByteOrder Native => KnownValues[0];

    /// <summary><c>little</c>.</summary>
    public static EmbeddingByteOrder Little => KnownValues[1];

    /// <summary><c>big</c>.</summary>
    public static EmbeddingByteOrder Big => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<EmbeddingByteOrder> IStringEnum<EmbeddingByteOrder>.Known => KnownValues;

    static EmbeddingByteOrder IStringEnum<EmbeddingByteOrder>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator EmbeddingByteOrder(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
