namespace Novita.Remodl.Emulator.Search;

/// <summary>A page of the small web that is searched.</summary>
internal sealed record WebPage(string Url, string Title, string Author, DateTimeOffset Published, string Category, string Text)
{
    public string Host => new Uri(Url).Host;

    public string FirstSentence => Sentences[0];

    public IReadOnlyList<string> Sentences => [.. Text.Split(". ", StringSplitOptions.RemoveEmptyEntries).Select(sentence => sentence.TrimEnd('.') + ".")];

    /// <summary>The sentence that has the most words of a question.</summary>
    public string BestSentence(string query) => Sentences.MaxBy(sentence => WebIndex.Score(query, sentence))!;

    /// <summary>The words of the title count as those of the text.</summary>
    public double Score(string query) => WebIndex.Score(query, $"{Title} {Text}");

}
