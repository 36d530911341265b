namespace Novita.Remodl.Emulator.Strict;

/// <summary>Where a request breaks its shape, and how.</summary>
internal sealed record Violation(string Path, string Problem);
