using Novita.Remodl.Client;
using Spectre.Console;

namespace Samples.Chat;

/// <summary>What the person sees. Text of models is never read as markup.</summary>
internal sealed class Screen(IAnsiConsole console)
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Red = new(Color.Red);
    private static readonly Style Green = new(Color.Green);
    private static readonly Style Yellow = new(Color.Yellow);

    private bool _isReasoning;
    private bool _isInLine;

    /// <summary>The next line that the person writes; null at the end of the input.</summary>
    public string? ReadLine()
    {
        EndLine();
        console.Write("> ", Green);
        var line = Console.ReadLine();
        if (Console.IsInputRedirected)
        {
            // So that a transcript shows what was asked.
            console.WriteLine(line ?? "");
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
                _isReasoning = false;
                EndLine();
            }

            Write(chunk.Text, Style.Plain);
        }
    }

    public void ShowEnd(ChatCompletion answer)
    {
        _isReasoning = false;
        EndLine();
        if (answer.FinishReason == FinishReason.Length)
        {
            ShowNote("The answer was cut at its greatest length.");
        }

        if (answer.Usage is { } usage)
        {
            var reasoning = usage.ReasoningTokens > 0 ? $", {usage.ReasoningTokens} of them reasoning" : "";
            ShowNote($"[{usage.PromptTokens} tokens in, {usage.CompletionTokens} out{reasoning}]");
        }
    }

    public void ShowTool(ToolCall call, string result) =>
        console.WriteLine($"{call.Function?.Name}({call.Function?.Arguments}) = {result}", Yellow);

    public void ShowNote(string note) => WriteLine(note, Dim);

    public void ShowError(string error) => WriteLine(error, Red);

    public void ShowList(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            console.WriteLine($"  {item}");
        }
    }

    /// <summary>Lets the person pick; null where nobody can.</summary>
    public string? Pick(string title, IReadOnlyList<string> items)
    {
        if (Console.IsInputRedirected || !console.Profile.Capabilities.Interactive || items.Count == 0)
        {
            return null;
        }

        return console.Prompt(new SelectionPrompt<string>().Title(title).PageSize(12).EnableSearch().UseConverter(Markup.Escape).AddChoices(items));
    }

    private void WriteLine(string text, Style style)
    {
        EndLine();
        console.WriteLine(text, style);
    }

    private void Write(string text, Style style)
    {
        console.Write(text, style);
        _isInLine = !text.EndsWith('\n');
    }

    private void EndLine()
    {
        if (_isInLine)
        {
            console.WriteLine();
            _isInLine = false;
        }
    }
}
