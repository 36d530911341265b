using Novita.Remodl.Emulator.Embeddings;

namespace Novita.Remodl.Emulator.Search;

/// <summary>The web, as far as the emulator knows it. Pages are ranked by the words that they share with the question.</summary>
internal static class WebIndex
{
    private static readonly string[] Small = ["a", "an", "and", "are", "at", "by", "do", "does", "for", "how", "in", "is", "it", "of", "on", "the", "to", "what", "when", "where", "which", "who", "why", "with"];

    public static IReadOnlyList<WebPage> Pages { get; } =
    [
        Page("https://sky.example.com/blue", "Why the sky is blue", "A. Rayleigh", "2024-02-11", "personal site", "Sunlight is scattered by the molecules of air. Blue light has a shorter wavelength and is scattered more than red light. That is why the sky is blue by day and red at sunset."),
        Page("https://sky.example.com/rainbows", "How rainbows form", "A. Rayleigh", "2024-05-02", "personal site", "A rainbow forms when sunlight enters drops of rain. Each drop bends and reflects the light once inside. The colors leave at different angles."),
        Page("https://rivers.example.org/tagus", "The Tagus", "M. Silva", "2023-09-20", "personal site", "The Tagus is the longest stream of the Iberian peninsula. It rises in Spain and reaches the Atlantic at Lisbon. The river Tagus is 1,007 kilometers long."),
        Page("https://rivers.example.org/danube", "The Danube", "M. Silva", "2023-10-01", "personal site", "The Danube flows through ten countries. It rises in the Black Forest and reaches the Black Sea. Vienna, Budapest and Belgrade stand at the river."),
        Page("https://models.example.net/lora", "What a LoRA is", "J. Ortega", "2025-01-15", "research paper", "A LoRA is a small set of weights that changes what a large model does. It is trained upon a few images of a subject or a style. The model itself stays as it is."),
        Page("https://models.example.net/embeddings", "Text embeddings explained", "J. Ortega", "2025-03-04", "research paper", "An embedding is a vector that stands for a text. Texts with like meanings have vectors that point alike. Search by meaning compares vectors."),
        Page("https://models.example.net/rerank", "Rerankers", "J. Ortega", "2025-03-18", "research paper", "A reranker reads a question and a document together. It is slower than comparing vectors and more exact. One reranks the best hundred documents of a search."),
        Page("https://news.example.com/2026/ferry", "New ferry line opens in Lisbon", "R. Costa", "2026-03-01", "news", "An electric ferry line opened in Lisbon on Monday. It crosses the Tagus in eight minutes. The city says that ten more boats are ordered."),
        Page("https://news.example.com/2026/bridge", "Bridge over the Danube renewed", "R. Costa", "2026-04-12", "news", "The oldest bridge over the Danube in Vienna was renewed. Trams return to the bridge in May. The work took two years."),
        Page("https://kitchen.example.com/bread", "Bread without kneading", "L. Braun", "2022-11-08", "personal site", "Flour, water, salt and a little yeast rest for eighteen hours. Time does the work that kneading would do. The bread is baked in a hot pot with a lid."),
        Page("https://kitchen.example.com/coffee", "How to make coffee by hand", "L. Braun", "2023-01-30", "personal site", "Grind the coffee just before it is made. Pour water of 94 degrees slowly over the coffee. Sixty grams of coffee go to a liter of water."),
        Page("https://code.example.dev/csharp-streams", "Async streams in C#", "T. Nguyen", "2024-08-19", "personal site", "An async stream is read by await foreach. Leaving the loop disposes of the enumerator. A cancellation token ends a stream that waits."),
        Page("https://code.example.dev/http-retries", "Retries that do no harm", "T. Nguyen", "2025-06-07", "personal site", "A request that costs money is repeated only when the server surely did not take it. Delays double and vary, so that clients do not return all at once. The header Retry-After says how long to wait."),
        Page("https://companies.example.com/nova-robotics", "Nova Robotics", "", "2025-12-01", "company", "Nova Robotics builds small robots for laboratories. The company was founded in 2019 in Porto. It has eighty employees."),
        Page("https://companies.example.com/nova-robotics/report-2025", "Nova Robotics: report of 2025", "", "2026-02-28", "financial report", "Revenue of Nova Robotics grew by a tenth to 22 million euros. The company made its first profit. It plans a second factory."),
        Page("https://companies.example.com/people/ana-reis", "Ana Reis", "", "2025-12-01", "people", "Ana Reis is the founder of Nova Robotics. She studied physics in Lisbon. Before that she built telescopes."),
    ];

    /// <summary>The share of the question's words that a text has.</summary>
    public static double Score(string query, string text)
    {
        var asked = WordVector.Words(query).Where(word => !Small.Contains(word, StringComparer.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var words = WordVector.Words(text).ToHashSet(StringComparer.Ordinal);
        return asked.Count == 0 ? 0 : Math.Round(asked.Count(words.Contains) / (double)asked.Count, 4);
    }

    /// <summary>The pages that share a word with the question, best first.</summary>
    public static IEnumerable<(WebPage Page, double Score)> Find(IReadOnlyCollection<string> queries) => Pages
        .Select(page => (Page: page, Score: queries.Max(page.Score)))
        .Where(found => found.Score > 0)
        .OrderByDescending(found => found.Score)
        .ThenBy(found => found.Page.Url, StringComparer.Ordinal);

    public static WebPage? At(string url) => Pages.FirstOrDefault(page => page.Url == url.TrimEnd('/'));

    /// <summary>Whether a page is of a domain, or below it.</summary>
    public static bool IsOf(WebPage page, string domain) => page.Host == domain || page.Host.EndsWith("." + domain, StringComparison.Ordinal);

    private static WebPage Page(string url, string title, string author, string published, string category, string text) =>
        new(url, title, author, DateTimeOffset.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal), category, text);
}
