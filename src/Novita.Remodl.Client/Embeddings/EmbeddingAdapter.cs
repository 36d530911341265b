using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The adapter that embeds (Nova Embeddings). It is the first word of an <see cref="EmbeddingTask"/>.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<EmbeddingAdapter>))]
public readonly record struct EmbeddingAdapter : IStringEnum<EmbeddingAdapter>
{
    private static readonly EmbeddingAdapter[] KnownValues = [new("retrieval"), new("text-matching"), new("code")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public EmbeddingAdapter(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>retrieval</c>.</summary>
    public static EmbeddingAdapter Retrieval => KnownValues[0];

    /// <summary><c>text-matching</c>.</summary>
    public static EmbeddingAdapter TextMatching => KnownValues[1];

    /// <summary><c>code</c>.</summary>
    public static EmbeddingAdapter Code => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<EmbeddingAdapter> IStringEnum<EmbeddingAdapter>.Known => KnownValues;

    static EmbeddingAdapter IStringEnum<EmbeddingAdapter>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator EmbeddingAdapter(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
