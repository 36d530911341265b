using System.Globalization;
using Novita.Remodl.Client;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Samples;
using Samples.Batch;

// Fifty questions as one batch: uploaded as they are made, watched until it has ended, and matched with their answers.
const int Questions = 50;

if (!Arguments.TryParse(args, out var arguments))
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, signal) =>
{
    signal.Cancel = true;
    stop.Cancel();
};

try
{
    await using var emulator = await EmulatorWithoutKey.StartAsync("novita", stop.Token);
    using var novita = new NovitaClient();

    var job = arguments.BatchId is { } id ? novita.Batches.Resume(id) : await novita.Batches.StartAsync(AskAsync(arguments.Model), cancellationToken: stop.Token);
    Console.WriteLine($"Batch {job.Id}; if you stop here, go on with --batch {job.Id}");

    // A real batch takes hours; the emulator's takes as many questions as it needs.
    var wait = emulator is null ? null : new JobWaitOptions { MinInterval = TimeSpan.FromMilliseconds(50) };
    await foreach (var batch in job.WatchAsync(wait, stop.Token))
    {
        Console.WriteLine($"{batch.Status}: {batch.RequestCounts.Completed} of {batch.RequestCounts.Total} answered, {batch.RequestCounts.Failed} failed");
    }

    var failed = 0;
    var answers = new SortedDictionary<int, string>();
    await foreach (var result in job.ReadResultsAsync(stop.Token))
    {
        if (result.IsSuccess && int.TryParse(result.CustomId, CultureInfo.InvariantCulture, out var number))
        {
            answers[number] = result.ToChatCompletion().Text;
        }
        else
        {
            failed++;
            Console.Error.WriteLine($"{result.CustomId}: {result.FailureMessage}");
        }
    }

    foreach (var (number, answer) in answers)
    {
        Console.WriteLine($"{Question(number)} {answer}");
    }

    Console.WriteLine($"{answers.Count} answers, {failed} failures.");
    return failed == 0 ? 0 : 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped. The batch goes on.");
    return 130;
}
catch (ModelProviderException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

// They may as well come from a database: one is made when there is room for it in the upload.
static async IAsyncEnumerable<BatchItem> AskAsync(string model)
{
    for (var number = 1; number <= Questions; number++)
    {
        await Task.Yield();
        yield return BatchItem.ForChat(number.ToString(CultureInfo.InvariantCulture), model, Question(number));
    }
}

static string Question(int number) => string.Create(CultureInfo.InvariantCulture, $"What is {number} times {number + 1}?");
