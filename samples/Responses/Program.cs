using System.Text.Json;
using Novita.Remodl.Client;
using Novita.Remodl.Client.RemodlAI;
using Samples;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, signal) =>
{
    signal.Cancel = true;
    stop.Cancel();
};

try
{
    await using var emulator = await EmulatorWithoutKey.StartAsync("remodlai", stop.Token);
    using var remodlai = new RemodlAIClient();

    var request = new ResponseRequest
    {
        Model = args.FirstOrDefault() ?? "nova-reasoning",
        Input = "What is the weather in Paris?",
        Tools =
        [
            new FunctionTool
            {
                Name = "get_weather",
                Description = "The weather of a city.",
                Parameters = JsonSerializer.Deserialize<JsonElement>("""{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}"""),
            },
        ],
    };

    // What came out is handed back, with what the functions returned, until nothing more is called.
    List<ResponseItem> items = ["What is the weather in Paris?"];
    while (true)
    {
        var accumulator = new ResponseAccumulator();
        await foreach (var item in remodlai.StreamResponseAsync(request with { Input = items }, stop.Token))
        {
            accumulator.Add(item);
            Console.Write(item switch
            {
                ResponseReasoningDeltaEvent thought => thought.Delta,
                ResponseReasoningDoneEvent => "\n\n",
                ResponseTextDeltaEvent text => text.Delta,
                _ => "",
            });
        }

        var response = accumulator.ToResponse();
        response.ThrowIfFailed();
        if (response.FunctionCalls.Count == 0)
        {
            Console.WriteLine($"\n\n{response.Usage?.TotalTokens} tokens");
            return 0;
        }

        items.AddRange(response.Output);
        foreach (var call in response.FunctionCalls)
        {
            Console.WriteLine($"{call.Name}({call.Arguments})");
            items.Add(new FunctionCallOutputItem { CallId = call.CallId, Output = "18 °C, sunny" });
        }
    }
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 130;
}
catch (ModelProviderException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
