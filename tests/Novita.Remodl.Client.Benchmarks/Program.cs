using System.Runtime.InteropServices;
using Novita.Remodl.Client.Benchmarks;

// dotnet run -c Release --project tests/Novita.Remodl.Client.Benchmarks [-- results.md]; with -- audio, the memory of audio alone
if (args is ["audio"])
{
    Console.WriteLine(await AudioMemory.MeasureAsync());
    return;
}

// First, while the heap is small.
var audio = await AudioMemory.MeasureAsync();
var report = new Report($".NET {Environment.Version}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores");
await report.AddAsync(new ChatStreamBenchmark());
await report.AddAsync(new ReasoningStreamBenchmark());
await report.AddAsync(new ChatCallBenchmark());
await report.AddAsync(new EmbeddingBenchmark());
await report.AddAsync(new ImageMessageBenchmark());
report.Add(audio);

Console.WriteLine(report);
if (args.Length > 0)
{
    await File.WriteAllTextAsync(args[0], report.ToString());
}
