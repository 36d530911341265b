using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Finds values in the prompt for properties whose names tell what they are.</summary>
internal sealed partial class PromptHints(string prompt)
{
    private readonly Queue<string> _numbers = new(NumberPattern().Matches(prompt).Select(match => match.Value));

    public string? Text(string property)
    {
        var words = Words(property);
        if (words.Overlaps(["city", "location", "place", "town", "country", "destination"]))
        {
            return First(PlacePattern()) ?? First(ProperNamePattern());
        }

        if (words.Overlaps(["email", "mail"]))
        {
            return First(EmailPattern());
        }

        if (words.Overlaps(["url", "uri", "link"]))
        {
            return First(UrlPattern());
        }

        if (words.Overlaps(["date", "day"]))
        {
            return First(DatePattern());
        }

        if (words.Overlaps(["name", "person", "user", "author"]))
        {
            return First(ProperNamePattern());
        }

        return words.Overlaps(["query", "question", "text", "prompt", "message", "input", "expression", "q"]) && prompt.Length > 0
            ? prompt
            : null;
    }

    /// <summary>Each number of the prompt once, in its order.</summary>
    public JsonNode? Number(bool whole)
    {
        if (!_numbers.TryPeek(out var text))
        {
            return null;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            _numbers.Dequeue();
            return JsonValue.Create(integer);
        }

        if (whole || !double.TryParse(text, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        _numbers.Dequeue();
        return JsonValue.Create(number);
    }

    public bool Mentions(string value) => value.Length > 0 && prompt.Contains(value, StringComparison.OrdinalIgnoreCase);

    private string? First(Regex pattern) => pattern.Match(prompt) is { Success: true } match ? match.Groups["value"].Value : null;

    private static HashSet<string> Words(string property) =>
        [.. WordPattern().Matches(property).Select(match => match.Value.ToLowerInvariant())];

    [GeneratedRegex(@"\b(in|at|for|to|near|of)\s+(?<value>\p{Lu}[\p{L}'-]*(\s+\p{Lu}[\p{L}'-]*)*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlacePattern();

    [GeneratedRegex(@"(?<=\S\s)(?<value>\p{Lu}[\p{L}'-]+(\s+\p{Lu}[\p{L}'-]+)*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProperNamePattern();

    [GeneratedRegex(@"(?<value>[\w.+-]+@[\w-]+(\.[\w-]+)+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"(?<value>https?://[^\s""']+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UrlPattern();

    [GeneratedRegex(@"(?<value>\b\d{4}-\d{2}-\d{2}\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"(?<![\w.])-?\d+(\.\d+)?(?![\w-])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\p{Lu}?[\p{Ll}\d]+|\p{Lu}+", RegexOptions.None, 1000)]
    private static partial Regex WordPattern();
}
