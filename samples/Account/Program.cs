using System.Globalization;
using Novita.Remodl.Client;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Account;
using Samples;

if (CommandLine.Helps(args, "Usage: Account\n\nTells whether the key works, what the account has, what was charged for, and how often it may call."))
{
    return 0;
}

using var stop = CommandLine.StopAtCtrlC();

try
{
    await using var emulator = await EmulatorWithoutKey.StartAsync("novita", stop.Token);
    using var novita = new NovitaClient();

    var key = await novita.Account.CheckKeyAsync(stop.Token);
    if (!key.IsAccepted)
    {
        Console.Error.WriteLine(key.Reason);
        return 1;
    }

    if (emulator is not null)
    {
        // Something to be charged for.
        await novita.CompleteChatAsync("deepseek/deepseek-v3.2", "Say: hello", stop.Token);
        await novita.Search.Exa.AnswerAsync("Why is the sky blue?", stop.Token);
    }

    var balance = await novita.Account.GetBalanceAsync(stop.Token);
    Console.WriteLine($"The key works. Available: {balance.AvailableBalance}, of it on credit: {balance.CreditLimit}");

    var now = TimeProvider.System.GetUtcNow();
    var bills = await novita.Account.ListUsageBillsAsync(
        new() { Cycle = BillCycle.Month, Category = BillCategory.Summary, From = now.AddDays(-30), To = now }, stop.Token);
    Console.WriteLine();
    Console.WriteLine($"{"Product",-40} {"Category",-12} {"Used",12} {"Amount",16}");
    foreach (var bill in bills.OrderByDescending(bill => bill.Amount))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bill.ProductName,-40} {bill.Category,-12} {bill.BillNum0 + bill.BillNum1,12} {bill.Amount,16}"));
    }

    var total = bills.Aggregate(UsdAmount.FromUsd(0), (sum, bill) => sum + (bill.Amount ?? default));
    Console.WriteLine($"{"Total",-40} {"",-12} {"",12} {total,16}");

    var quotas = await novita.Account.ListQuotasAsync(new() { Modality = QuotaModality.Llm, QuotaType = QuotaType.RequestsPerMinute }, stop.Token);
    Console.WriteLine();
    Console.WriteLine($"{"Requests a minute",-40} {"now",12} {"usual",12}");
    foreach (var quota in quotas.Take(5))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{quota.QuotaObject,-40} {quota.CurrentQuota,12} {quota.DefaultQuota,12}"));
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
