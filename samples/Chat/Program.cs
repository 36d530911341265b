using Novita.Remodl.Client;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Samples;
using Samples.Chat;

if (!Arguments.TryParse(args, out var arguments))
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

await using var emulator = await EmulatorWithoutKey.StartAsync(arguments.Provider);
IModelProvider provider = arguments.Provider switch
{
    "remodlai" => new RemodlAIClient(),
    "local" => RemodlAIClient.Local(),
    _ => new NovitaClient(),
};
using var client = (IDisposable)provider;

var screen = new Screen();
var conversation = new Conversation(provider, arguments.Model ?? (arguments.Provider == "novita" ? "deepseek/deepseek-v3.2" : null), screen);
var commands = new Commands(conversation, screen);
using var interruption = new Interruption();

screen.ShowNote($"Chat with {provider.Name}. /help lists the commands.");
var isOn = true;
while (isOn && screen.ReadLine() is { } line)
{
    if (string.IsNullOrWhiteSpace(line))
    {
        continue;
    }

    try
    {
        var isDone = await interruption.TryRunAsync(async cancellationToken =>
        {
            if (line.StartsWith('/'))
            {
                isOn = await commands.RunAsync(line, cancellationToken);
            }
            else
            {
                await conversation.AskAsync(line, cancellationToken);
            }
        });
        if (!isDone)
        {
            screen.ShowNote("Stopped.");
        }
    }
    catch (ModelProviderException failure)
    {
        screen.ShowError(failure.IsTransient ? $"{failure.Message} Trying again later may help." : failure.Message);
    }
    catch (Exception mistake) when (mistake is ArgumentException or InvalidOperationException)
    {
        // A request that cannot be right, or a missing key: the message says what to do.
        screen.ShowError(mistake.Message);
    }
}

return 0;
