using Microsoft.Extensions.AI;
using Novita.Remodl.Client;
using Novita.Remodl.Client.NovitaAI;
using Samples;
using Samples.Tools;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, signal) =>
{
    signal.Cancel = true;
    stop.Cancel();
};

// Each of the ways to a tool: a function of Microsoft.Extensions.AI, and code with types of its own.
ModelTool[] tools =
[
    AIFunctionFactory.Create(() => "Lisbon", "get_location", "The city that the user is in."),
    ModelTool.Create("get_weather", "The weather of a city.", ToolsJson.Default.WeatherQuery, (query, _) => Task.FromResult(new Weather(query.City, 23.5, "sunny"))),
    ModelTool.Create("send_mail", "Sends a mail.", ToolsJson.Default.Mail, (mail, _) => Task.FromResult($"Sent to {mail.Email}.")).WithApproval(),
];

var options = new ToolRunOptions { Approve = ApproveAsync, CallTimeout = TimeSpan.FromSeconds(30) };
var question = args.FirstOrDefault() ?? "Use get_location, then get_weather, then send_mail to ada@example.com.";
try
{
    await using var emulator = await EmulatorWithoutKey.StartAsync("novita", stop.Token);
    using var novita = new NovitaClient();

    await foreach (var step in novita.StreamToolsAsync("deepseek/deepseek-v3.2", question, tools, options, stop.Token))
    {
        switch (step)
        {
            case ToolRunChunkEvent piece:
                Console.Write(piece.Text);
                break;
            case ToolCallRequestedEvent { Call.Function: { } function }:
                Console.WriteLine($"{function.Name}({function.Arguments})");
                break;
            case ToolCallFinishedEvent { Outcome: var outcome }:
                Console.WriteLine($"  {outcome.Status}: {outcome.Text}");
                break;
            case ToolRunEndedEvent { Result: var run }:
                Console.WriteLine($"\n\n{run.Rounds.Count} rounds, {run.Usage?.TotalTokens} tokens");
                break;
            default:
                break;
        }
    }

    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 130;
}
catch (ModelProviderException failure)
{
    Console.Error.WriteLine($"{failure.Message} {failure.ToolRun?.Messages.Count} messages were kept.");
    return 1;
}

// What only reads may run; what does something is asked about, if there is somebody to ask.
static Task<ToolApproval> ApproveAsync(ToolApprovalRequest request, CancellationToken cancellationToken)
{
    if (!request.Tool.RequiresApproval)
    {
        return Task.FromResult(ToolApproval.Approved);
    }

    if (Console.IsInputRedirected)
    {
        return Task.FromResult(ToolApproval.Denied("nobody is there to allow it"));
    }

    Console.Write($"  May {request.Tool.Name} run with {request.Arguments}? [y/N] ");
    return Task.FromResult(Console.ReadLine() is "y" or "Y" ? ToolApproval.Approved : ToolApproval.Denied("the user said no"));
}
