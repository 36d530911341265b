using Novita.Remodl.Emulator;

namespace Samples;

/// <summary>
/// Lets a sample run as it stands when nothing is configured: starts the emulator in this process and points the client's environment variables at it, for this process alone.
/// </summary>
internal static class EmulatorWithoutKey
{
    private static readonly string[] RemodlAIFamilies = ["REMODLAI", "REMODL_AI", "REMODL", "HOSTED_LEXIQ_NOVA"];

    /// <summary>The emulator, or null when <paramref name="service"/> (<c>novita</c>, <c>remodlai</c>, <c>local</c>) is configured. Dispose of it at the end.</summary>
    public static async Task<ModelEmulator?> StartAsync(string service, CancellationToken cancellationToken = default)
    {
        var (variables, advice) = service switch
        {
            "local" => (new[] { "LEXIQ_NOVA_API_BASE" }, "Set LEXIQ_NOVA_API_BASE, for example to http://localhost:8000, for a server of your own."),
            "remodlai" => (
                [.. RemodlAIFamilies.SelectMany(family => new[] { $"{family}_API_BASE", $"{family}_API_KEY" })],
                "Set REMODLAI_API_KEY for the real service."),
            _ => (["NOVITA_API_KEY"], "Set NOVITA_API_KEY for the real service."),
        };
        if (variables.Any(variable => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(variable))))
        {
            return null;
        }

        // Slow enough to see that the answer streams.
        var emulator = await ModelEmulator.StartAsync(options => options.TokenDelay = TimeSpan.FromMilliseconds(20), cancellationToken);
        switch (service)
        {
            case "local":
                Environment.SetEnvironmentVariable("LEXIQ_NOVA_API_BASE", emulator.RemodlAIAddress.AbsoluteUri);
                break;
            case "remodlai":
                Environment.SetEnvironmentVariable("REMODLAI_API_BASE", emulator.RemodlAIAddress.AbsoluteUri);
                break;
            default:
                Environment.SetEnvironmentVariable("NOVITA_BASE_URL", emulator.NovitaAddress.AbsoluteUri);
                Environment.SetEnvironmentVariable("NOVITA_API_KEY", "sk_emulator");
                break;
        }

        Console.WriteLine($"{variables[0]} is not set, so the built-in emulator answers: no model runs, and nothing leaves this machine.");
        Console.WriteLine(advice);
        Console.WriteLine();
        return emulator;
    }
}
