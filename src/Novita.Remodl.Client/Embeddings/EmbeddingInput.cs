using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// What is embedded: a text, texts, a list of token ids, lists of token ids, or items (Nova Embeddings). Each of the list gets a vector. A text stays a text on the wire and a list a list.
/// </summary>
[JsonConverter(typeof(EmbeddingInputConverter))]
[CollectionBuilder(typeof(EmbeddingInput), nameof(FromItems))]
public sealed record EmbeddingInput
{
    private EmbeddingInput(object value, int count)
    {
        Raw = value;
        Count = count;
    }

    /// <summary>How many vectors come of it.</summary>
    public int Count { get; }

    /// <summary>The texts and items; none where token ids are given.</summary>
    public IReadOnlyList<EmbeddingItem> Items => Raw switch
    {
        string text => [text],
        IReadOnlyList<string> texts => [.. texts.Select(text => (EmbeddingItem)text)],
        IReadOnlyList<EmbeddingItem> items => items,
        _ => [],
    };

    /// <summary>The lists of token ids; none where texts or items are given.</summary>
    public IReadOnlyList<int[]> Tokens => RawInput.TokensOf(Raw);

    // A string, an IReadOnlyList<string>, an int[], an IReadOnlyList<int[]>, an IReadOnlyList<EmbeddingItem>, or a JsonElement of another kind.
    internal object Raw { get; }

    /// <summary>One text.</summary>
    public static implicit operator EmbeddingInput(string text) => FromText(text);

    /// <summary>Several texts.</summary>
    public static implicit operator EmbeddingInput(string[] texts) => FromTexts(texts);

    /// <summary>Several texts.</summary>
    public static implicit operator EmbeddingInput(List<string> texts) => FromTexts(texts);

    /// <summary>One list of token ids.</summary>
    public static implicit operator EmbeddingInput(int[] tokens) => FromTokens(tokens);

    /// <summary>Several lists of token ids.</summary>
    public static implicit operator EmbeddingInput(int[][] lists) => FromTokens(lists);

    /// <summary>One item.</summary>
    public static implicit operator EmbeddingInput(EmbeddingItem item) => FromItems([item]);

    /// <summary>Several items.</summary>
    public static implicit operator EmbeddingInput(EmbeddingItem[] items) => FromItems(items);

    /// <summary>One text.</summary>
    public static EmbeddingInput FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, 1);
    }

    /// <summary>Several texts.</summary>
    public static EmbeddingInput FromTexts(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Of(texts.ToArray());
    }

    /// <summary>One list of token ids.</summary>
    public static EmbeddingInput FromTokens(int[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return new(tokens, 1);
    }

    /// <summary>Several lists of token ids.</summary>
    public static EmbeddingInput FromTokens(IEnumerable<int[]> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return Of(lists.ToArray());
    }

    /// <summary>Several texts or items.</summary>
    public static EmbeddingInput FromItems(ReadOnlySpan<EmbeddingItem> items) => Of(items.ToArray());

    /// <summary>Enumerates <see cref="Items"/>.</summary>
    public IEnumerator<EmbeddingItem> GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(EmbeddingInput? other) => other is not null
        && ((Raw, other.Raw) is (IReadOnlyList<EmbeddingItem> items, IReadOnlyList<EmbeddingItem> others) ? items.SequenceEqual(others) : RawInput.AreSame(Raw, other.Raw));

    /// <inheritdoc/>
    public override int GetHashCode() => RawInput.HashOf(Raw, Count);

    internal static EmbeddingInput FromJson(JsonElement json) => new(json, 1);

    /// <summary>The same in pieces of at most <paramref name="size"/>, in order.</summary>
    internal IReadOnlyList<EmbeddingInput> Split(int size)
    {
        if (Count <= size)
        {
            return [this];
        }

        return Raw switch
        {
            IReadOnlyList<string> texts => [.. texts.Chunk(size).Select(Of)],
            IReadOnlyList<int[]> lists => [.. lists.Chunk(size).Select(Of)],
            IReadOnlyList<EmbeddingItem> items => [.. items.Chunk(size).Select(Of)],
            _ => [this],
        };
    }

    private static EmbeddingInput Of<T>(T[] list) => new(list, list.Length);
}
