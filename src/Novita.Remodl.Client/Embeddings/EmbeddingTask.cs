using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What vectors are for (Nova Embeddings): a task, or a side of one.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<EmbeddingTask>))]
public readonly record struct EmbeddingTask : IStringEnum<EmbeddingTask>
{
    private static readonly EmbeddingTask[] KnownValues = [new("retrieval"), new("retrieval.query"), new("retrieval.passage"), new("text-matching"), new("code"), new("code.query"), new("code.passage")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public EmbeddingTask(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>retrieval</c>: search, either side.</summary>
    public static EmbeddingTask Retrieval => KnownValues[0];

    /// <summary><c>retrieval.query</c>: what is searched for.</summary>
    public static EmbeddingTask RetrievalQuery => KnownValues[1];

    /// <summary><c>retrieval.passage</c>: what is searched in.</summary>
    public static EmbeddingTask RetrievalPassage => KnownValues[2];

    /// <summary><c>text-matching</c>: likeness of texts, both sides alike.</summary>
    public static EmbeddingTask TextMatching => KnownValues[3];

    /// <summary><c>code</c>: search in source code, either side.</summary>
    public static EmbeddingTask Code => KnownValues[4];

    /// <summary><c>code.query</c>: what is searched for.</summary>
    public static EmbeddingTask CodeQuery => KnownValues[5];

    /// <summary><c>code.passage</c>: the source code that is searched in.</summary>
    public static EmbeddingTask CodePassage => KnownValues[6];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The adapter that serves the task: <c>retrieval</c> for <c>retrieval.query</c>.</summary>
    public EmbeddingAdapter Adapter
    {
        get
        {
            var dot = Value.IndexOf('.', StringComparison.Ordinal);
            return new(dot < 0 ? Value : Value[..dot]);
        }
    }

    static ReadOnlySpan<EmbeddingTask> IStringEnum<EmbeddingTask>.Known => KnownValues;

    static EmbeddingTask IStringEnum<EmbeddingTask>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator EmbeddingTask(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
