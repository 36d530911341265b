using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Texts at which the model stops: one, or a list. Novita takes at most four, and leaves the text that stopped it in the answer.</summary>
[JsonConverter(typeof(StopSequencesConverter))]
[CollectionBuilder(typeof(StopSequences), nameof(From))]
public sealed record StopSequences
{
    private StopSequences(ImmutableArray<string> values, bool isSingle)
    {
        Values = values;
        IsSingle = isSingle;
    }

    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Whether the wire has the one text bare, not in a list.</summary>
    internal bool IsSingle { get; }

    /// <summary>One text.</summary>
    public static implicit operator StopSequences(string text) => new([text], isSingle: true);

    /// <summary>Several texts.</summary>
    public static implicit operator StopSequences(string[] texts) => From(texts);

    /// <summary>Several texts.</summary>
    public static StopSequences From(ReadOnlySpan<string> texts) => new(ImmutableArray.Create(texts), isSingle: false);

    /// <summary>Enumerates <see cref="Values"/>.</summary>
    public IEnumerator<string> GetEnumerator() => Values.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(StopSequences? other) => other is not null && IsSingle == other.IsSingle && Values.SequenceEqual(other.Values, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.Count;
}
