using Novita.Remodl.Client;
using Novita.Remodl.Client.NovitaAI;
using Samples;
using Samples.StructuredOutput;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, signal) =>
{
    signal.Cancel = true;
    stop.Cancel();
};

var text = args.FirstOrDefault() ?? "Dinner for 4 in Lisbon on 2026-03-14, booked by Ada Lovelace.";
try
{
    await using var emulator = await EmulatorWithoutKey.StartAsync("novita", stop.Token);
    using var novita = new NovitaClient();

    // The second model knows no schemas: the prompt has to ask for the form.
    foreach (var model in new[] { "deepseek/deepseek-v3.2", "Sao10K/L3-8B-Stheno-v3.2" })
    {
        var booking = await novita.CompleteChatAsync(model, text, BookingJson.Default.Booking, cancellationToken: stop.Token);
        Console.WriteLine($"{model} ({booking.Mode}): {booking.Value.Guests} guests in {booking.Value.City} on {booking.Value.Date:yyyy-MM-dd}");
    }

    Console.WriteLine("\nAs it streams:");
    await foreach (var update in novita.StreamChatAsync("deepseek/deepseek-v3.2", text, BookingJson.Default.Booking, cancellationToken: stop.Token))
    {
        Console.WriteLine(update.IsFinal ? $"= {update.Json}" : $"  {update.Json}");
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
    Console.Error.WriteLine(failure.Message);
    return 1;
}
