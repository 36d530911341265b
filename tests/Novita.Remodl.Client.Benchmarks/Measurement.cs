namespace Novita.Remodl.Client.Benchmarks;

/// <summary>A contestant's figures an operation, and ours as a share of them.</summary>
internal sealed record Measurement(string Name, double Nanoseconds, double Bytes, double OurTime, double OurBytes);
