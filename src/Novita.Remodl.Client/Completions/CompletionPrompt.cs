using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// What a model goes on from: a text, texts, a list of token ids, or lists of token ids. Each of the list gets a completion of its own. A text stays a text on the wire and a list a list.
/// </summary>
[JsonConverter(typeof(CompletionPromptConverter))]
[CollectionBuilder(typeof(CompletionPrompt), nameof(FromTexts))]
public sealed record CompletionPrompt
{
    private CompletionPrompt(object value, int count)
    {
        Raw = value;
        Count = count;
    }

    /// <summary>How many prompts there are.</summary>
    public int Count { get; }

    /// <summary>The texts; none where token ids are given.</summary>
    public IReadOnlyList<string> Texts => Raw switch
    {
        string text => [text],
        IReadOnlyList<string> texts => texts,
        _ => [],
    };

    /// <summary>The lists of token ids; none where texts are given.</summary>
    public IReadOnlyList<int[]> Tokens => RawInput.TokensOf(Raw);

    // A string, an IReadOnlyList<string>, an int[], an IReadOnlyList<int[]>, or a JsonElement of another kind.
    internal object Raw { get; }

    /// <summary>One text.</summary>
    public static implicit operator CompletionPrompt(string text) => FromText(text);

    /// <summary>Several texts.</summary>
    public static implicit operator CompletionPrompt(string[] texts) => FromTexts(texts);

    /// <summary>Several texts.</summary>
    public static implicit operator CompletionPrompt(List<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Of(texts.ToArray());
    }

    /// <summary>One list of token ids.</summary>
    public static implicit operator CompletionPrompt(int[] tokens) => FromTokens(tokens);

    /// <summary>Several lists of token ids.</summary>
    public static implicit operator CompletionPrompt(int[][] lists) => FromTokens(lists);

    /// <summary>One text.</summary>
    public static CompletionPrompt FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, 1);
    }

    /// <summary>Several texts.</summary>
    public static CompletionPrompt FromTexts(params ReadOnlySpan<string> texts) => Of(texts.ToArray());

    /// <summary>One list of token ids.</summary>
    public static CompletionPrompt FromTokens(int[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return new(tokens, 1);
    }

    /// <summary>Several lists of token ids.</summary>
    public static CompletionPrompt FromTokens(IEnumerable<int[]> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return Of(lists.ToArray());
    }

    /// <summary>Enumerates <see cref="Texts"/>.</summary>
    public IEnumerator<string> GetEnumerator() => Texts.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(CompletionPrompt? other) => other is not null && RawInput.AreSame(Raw, other.Raw);

    /// <inheritdoc/>
    public override int GetHashCode() => RawInput.HashOf(Raw, Count);

    internal static CompletionPrompt FromJson(JsonElement json) => new(json, 1);

    private static CompletionPrompt Of<T>(T[] list) => new(list, list.Length);
}
