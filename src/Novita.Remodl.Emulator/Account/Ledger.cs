using System.Text.Json;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Account;

/// <summary>What the calls so far cost. Prices are made up, and the same for the same calls.</summary>
internal sealed class Ledger(EmulatorState state)
{
    public const long PaidIn = 1_000_000;

    private const int CharactersPerToken = 4;
    private const int AnswerTokens = 32;
    private const long SearchPrice = 50;
    private const long MediaPrice = 300;
    private const long TrainingPrice = 15_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly string[] LanguageRoutes = ["/chat/completions", "/completions", "/embeddings", "/rerank", "/responses", "/v1/messages"];

    private static readonly string[] MediaPrefixes = ["/v3/", "/v3beta/", "/v4beta/", "/gemini/"];

    /// <summary>The charges of all calls that ended well.</summary>
    public async Task<IReadOnlyList<Charge>> ReadAsync()
    {
        var calls = state.Journal.All.Where(call => call.Service == EmulatedService.Novita && call.Method == "POST").ToArray();
        // An answer may be at the client's before it is noted here that it was given.
        await Task.WhenAny(Task.WhenAll(calls.Select(call => call.Completion)), Task.Delay(Patience));
        return [.. calls.Where(call => call.Completion.IsCompleted && call.StatusCode is >= 200 and < 300).Select(ToCharge).OfType<Charge>()];
    }

    private static Charge? ToCharge(RecordedRequest call)
    {
        var key = call.Headers.GetValueOrDefault("Authorization")?.Replace("Bearer ", "", StringComparison.Ordinal) ?? "";
        var path = call.Path;
        if (Array.Exists(LanguageRoutes, route => path.EndsWith(route, StringComparison.Ordinal)))
        {
            var tokens = (call.Body.Length + CharactersPerToken - 1) / CharactersPerToken;
            return new(key, "llm", ModelOf(call), tokens, AnswerTokens, ((tokens + 99) / 100) + 1);
        }

        if (path.StartsWith("/v3/exa/", StringComparison.Ordinal) || path.StartsWith("/v3/tavily/", StringComparison.Ordinal))
        {
            return new(key, "web_search", path["/v3/".Length..].Replace('/', '-'), 1, 0, SearchPrice);
        }

        if (path.StartsWith("/v3/training/", StringComparison.Ordinal))
        {
            return new(key, "gen_api", "training", 1, 0, TrainingPrice);
        }

        return Array.Exists(MediaPrefixes, prefix => path.StartsWith(prefix, StringComparison.Ordinal)) && !path.StartsWith("/v3/assets/", StringComparison.Ordinal)
            ? new(key, "gen_api", path.Split('/')[^1], 1, 0, MediaPrice)
            : null;
    }

    private static string ModelOf(RecordedRequest call)
    {
        try
        {
            return call.BodyJson.String("model") ?? "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
