namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>Keys that always meet the same refusal.</summary>
internal static class NovitaTestKeys
{
    public const string NoBalance = "sk_no_balance";
    public const string Denied = "sk_denied";
    public const string RateLimited = "sk_rate_limited";
    public const string TokenLimited = "sk_token_limited";
}
