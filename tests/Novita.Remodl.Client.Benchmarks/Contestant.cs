namespace Novita.Remodl.Client.Benchmarks;

/// <summary>One way to do it. The result is checked, so that nobody wins by not working.</summary>
internal sealed record Contestant(string Name, Func<Task<int>> Run, int Expected);
