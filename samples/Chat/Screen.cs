using Novita.Remodl.Client;
using Spectre.Console;

namespace Samples.Chat;

/// <summary>What the person sees. Text of models is never read as markup.</summary>
internal sealed class Screen
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Red = new(Color.Red);
    private static readonly Style Green = new(Color.Green);
    private static readonly Style Yellow = new(Color.Yellow);

    private readonly IAnsiConsole _console = CreateConsole();
    private bool _isReasoning;
    private bool _isInLine;

    /// <summary>The next line that the person writes; null at the end of the input.</summary>
    public string? ReadLine()
    {
        EndLine();
        _console.Write("> ", Green);
        var line = Console.ReadLine();
        if (Console.IsInputRedirected)
        {
            // So that a transcript shows what was asked.
            _console.WriteLine(line ?? "");
        }

        return line;
    }

    public void Show(ChatCompletionChunk chunk)
    {
        if (chunk.Reasoning is { Length: > 0 } reasoning)
        {
            _isReasoning = true;
            Write(reasoning, Dim);
        }

        if (chunk.Text.Length > 0)
        {
            if (_isReasoning)
            {
                EndLine();
            }

            Write(chunk.Text, Style.Plain);
        }
    }

    public void ShowEnd(ChatCompletion answer)
    {
        EndLine();
        if (answer.FinishReason == FinishReason.Length)
        {
            ShowNote("The answer was cut at its greatest length.");
        }
    }

    /// <summary>What a turn used, over all of its calls.</summary>
    public void ShowUsage(IReadOnlyCollection<CompletionUsage> calls)
    {
        var reasoning = calls.Sum(usage => usage.ReasoningTokens);
        ShowNote(
            $"[{calls.Sum(usage => usage.PromptTokens)} tokens in, {calls.Sum(usage => usage.CompletionTokens)} out"
            + (reasoning > 0 ? $", {reasoning} of them reasoning]" : "]"));
    }

    public void ShowTool(ToolCall call, string result) =>
        _console.WriteLine($"{call.Function?.Name}({call.Function?.Arguments}) = {result}", Yellow);

    public void ShowNote(string note) => WriteLine(note, Dim);

    public void ShowError(string error) => WriteLine(error, Red);

    public void ShowList(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            _console.WriteLine($"  {item}");
        }
    }

    /// <summary>Lets the person pick; null where nobody can.</summary>
    public string? Pick(string title, IReadOnlyList<string> items)
    {
        if (Console.IsInputRedirected || !_console.Profile.Capabilities.Interactive || items.Count == 0)
        {
            return null;
        }

        return _console.Prompt(new SelectionPrompt<string>().Title(title).PageSize(12).EnableSearch().UseConverter(Markup.Escape).AddChoices(items));
    }

    private void WriteLine(string text, Style style)
    {
        EndLine();
        _console.WriteLine(text, style);
    }

    private void Write(string text, Style style)
    {
        _console.Write(text, style);
        _isInLine = !text.EndsWith('\n');
    }

    private void EndLine()
    {
        if (_isInLine)
        {
            _console.WriteLine();
        }

        _isInLine = false;
        _isReasoning = false;
    }

    // A file gets plain text, in lines as long as they are.
    private static IAnsiConsole CreateConsole()
    {
        var console = AnsiConsole.Create(new() { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        console.Profile.Width = Console.IsOutputRedirected ? short.MaxValue : console.Profile.Width;
        return console;
    }
}
