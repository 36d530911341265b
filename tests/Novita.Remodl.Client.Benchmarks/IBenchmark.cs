namespace Novita.Remodl.Client.Benchmarks;

/// <summary>Several ways to do the same; the first is ours, the others are its peers.</summary>
internal interface IBenchmark
{
    string Title { get; }

    string Note { get; }

    /// <summary>What the figures are divided by: a stream's chunks, or 1.</summary>
    int UnitsPerOperation { get; }

    string Unit { get; }

    IReadOnlyList<Contestant> Contestants { get; }
}
