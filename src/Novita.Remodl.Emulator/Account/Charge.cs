namespace Novita.Remodl.Emulator.Account;

/// <summary>What a call costs, in 0.0001 USD.</summary>
internal sealed record Charge(string Key, string Category, string Product, long Used, long UsedMore, long Amount);
