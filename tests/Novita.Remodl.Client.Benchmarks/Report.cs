using System.Globalization;
using System.Text;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>The results as Markdown.</summary>
internal sealed class Report
{
    private readonly StringBuilder _text = new();

    public Report(string machine)
    {
        _text.Append(CultureInfo.InvariantCulture, $"""
            # Benchmarks

            `dotnet run -c Release --project tests/Novita.Remodl.Client.Benchmarks -- tests/Novita.Remodl.Client.Benchmarks/results.md`

            {machine}. An in-memory handler stands for the network, so that what is measured is the clients' own cost. All contestants run in turns within one
            process; times differ from machine to machine, the ratios hardly. "Ours / theirs" is the median over all rounds: below 1 is better for us.

            """);
    }

    public async Task AddAsync(IBenchmark benchmark)
    {
        var measurements = await Interleaved.MeasureAsync(benchmark.Contestants);
        var unit = benchmark.Unit;
        _text.Append(CultureInfo.InvariantCulture, $"""

            ## {benchmark.Title}

            {benchmark.Note}

            | | ns / {unit} | B / {unit} | ours / theirs, time | ours / theirs, bytes |
            |---|---:|---:|---:|---:|

            """);
        foreach (var row in measurements)
        {
            _text.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Nanoseconds / benchmark.UnitsPerOperation:N0} | {row.Bytes / benchmark.UnitsPerOperation:N0} | {row.OurTime:F2} | {row.OurBytes:F2} |\n");
        }
    }

    public void Add(string section) => _text.Append(section);

    public override string ToString() => _text.ToString();
}
