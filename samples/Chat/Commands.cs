namespace Samples.Chat;

/// <summary>The lines that begin with a slash.</summary>
internal sealed class Commands(Conversation conversation, Screen screen)
{
    private static readonly string[] Help =
    [
        "/model [name]    lists the models, or takes one",
        "/system [text]   sets the instructions, or removes them",
        "/tools on|off    lets the model call a clock, a calculator, a weather station",
        "/clear           forgets what was said",
        "/help            this",
        "/exit            ends the program; Ctrl+C stops the current answer",
    ];

    /// <summary>Does what the line says; false when it ends the program.</summary>
    public async Task<bool> RunAsync(string line, CancellationToken cancellationToken)
    {
        var words = line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var argument = words.ElementAtOrDefault(1);
        switch (words[0])
        {
            case "/exit":
                return false;
            case "/help":
                screen.ShowList(Help);
                break;
            case "/clear":
                conversation.Clear();
                screen.ShowNote("Forgotten.");
                break;
            case "/system":
                conversation.Instructions = argument;
                screen.ShowNote(argument is null ? "No instructions." : "Instructions set.");
                break;
            case "/tools" when argument is "on" or "off":
                conversation.UsesTools = argument == "on";
                screen.ShowNote($"Tools are {argument}.");
                break;
            case "/model":
                await ChooseModelAsync(argument, cancellationToken);
                break;
            default:
                screen.ShowError($"'{line}' is not understood; /help lists the commands.");
                break;
        }

        return true;
    }

    private async Task ChooseModelAsync(string? name, CancellationToken cancellationToken)
    {
        if (name is null)
        {
            var models = await conversation.ListModelsAsync(cancellationToken);
            name = screen.Pick("Which model?", models);
            if (name is null)
            {
                screen.ShowList(models);
            }
        }

        conversation.Model = name ?? conversation.Model;
        screen.ShowNote($"Model: {conversation.Model ?? "the first one"}");
    }
}
