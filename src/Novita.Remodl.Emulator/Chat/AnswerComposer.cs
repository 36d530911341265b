using System.Globalization;
using System.Text.RegularExpressions;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Composes the text of an answer from nothing but the request.</summary>
internal static partial class AnswerComposer
{
    private const int MostItems = 100_000;

    private static readonly string[] Words =
        ["apple", "bridge", "candle", "dolphin", "ember", "forest", "garden", "harbour", "island", "juniper", "kettle", "lantern"];

    private static readonly string[] Closings =
    [
        "Ask me to count, to repeat, to calculate or to list words, and I will.",
        "The same request gets the same answer every time.",
        "A real service would answer at more length.",
        "Nothing left this machine.",
    ];

    public static string Compose(ChatRequest request, int index)
    {
        if (request.Constraint is not null)
        {
            return request.Constraint.Answer(request);
        }

        var last = request.Messages[^1];
        if (last.Role == "tool")
        {
            return ReportTools(request.Messages);
        }

        if (PromptSchema.Answer(request) is { } json)
        {
            // As models do that nothing holds to the form.
            return $"Here it is:\n\n```json\n{json}\n```";
        }

        return Obey(request.Question) ?? Describe(request, index);
    }

    private static string ReportTools(IReadOnlyList<PromptMessage> messages)
    {
        var results = messages.Reverse().TakeWhile(message => message.Role == "tool").Reverse().Select(message => message.Text.Trim());
        return $"The tool answered: {string.Join("; ", results)}";
    }

    private static string? Obey(string question)
    {
        if (RepeatPattern().Match(question) is { Success: true } repeat)
        {
            return repeat.Groups["text"].Value;
        }

        if (CountPattern().Match(question) is { Success: true } count)
        {
            return string.Join(", ", Enumerable.Range(1, CountOf(count)));
        }

        if (ListPattern().Match(question) is { Success: true } list)
        {
            return string.Join(", ", Enumerable.Range(0, CountOf(list)).Select(i => Words[i % Words.Length]));
        }

        return ArithmeticPattern().Match(question) is { Success: true } sum ? Calculate(sum) : null;
    }

    private static int CountOf(Match match) =>
        int.TryParse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? Math.Min(count, MostItems)
            : MostItems;

    private static string Calculate(Match match)
    {
        var left = double.Parse(match.Groups["left"].Value, CultureInfo.InvariantCulture);
        var right = double.Parse(match.Groups["right"].Value, CultureInfo.InvariantCulture);
        var (symbol, result) = match.Groups["operator"].Value.ToLowerInvariant() switch
        {
            "+" or "plus" => ("+", left + right),
            "-" or "minus" => ("-", left - right),
            "/" or "÷" or "divided by" => ("/", left / right),
            _ => ("*", left * right),
        };
        return double.IsFinite(result)
            ? string.Create(CultureInfo.InvariantCulture, $"{left} {symbol} {right} = {result}")
            : string.Create(CultureInfo.InvariantCulture, $"{left} {symbol} {right} has no value.");
    }

    private static string Describe(ChatRequest request, int index)
    {
        var sentences = new List<string> { $"This is the emulator of {request.Model}; no model runs here." };
        if (request.Question.Length > 0)
        {
            sentences.Add($"You asked: \"{request.Question}\"");
        }

        var attachments = request.Messages.SelectMany(message => message.Attachments).Select(attachment => attachment.Description).ToArray();
        if (attachments.Length > 0)
        {
            sentences.Add($"I received {string.Join(", ", attachments)}.");
        }

        if (request.Messages.FirstOrDefault(message => message.Role is "system" or "developer") is { } system)
        {
            sentences.Add($"My instructions are: \"{system.Text}\"");
        }

        // Choices of one request differ, and so do seeds; otherwise an answer never changes.
        sentences.Add(Closings[(int)((ulong)(request.Seed + index) % (ulong)Closings.Length)]);
        return string.Join(' ', sentences);
    }

    [GeneratedRegex(@"^\s*(repeat after me|repeat|say|reply with|answer with)\s*:\s*(?<text>.+?)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex RepeatPattern();

    [GeneratedRegex(@"\bcount\s+(from\s+(1|one)\s+)?to\s+(?<count>\d+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CountPattern();

    [GeneratedRegex(@"\blist\s+(?<count>\d+)\s+(\w+\s+)?words", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"(?<![\d.-])(?<left>-?\d+(\.\d+)?)\s*(?<operator>\+|-|\*|×|/|÷|\bplus\b|\bminus\b|\btimes\b|\bmultiplied by\b|\bdivided by\b)\s*(?<right>-?\d+(\.\d+)?)(?![\d-])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ArithmeticPattern();
}
