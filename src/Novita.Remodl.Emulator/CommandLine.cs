using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Novita.Remodl.Emulator;

/// <summary>The face of the emulator in a terminal.</summary>
internal static class CommandLine
{
    private const int DefaultNovitaPort = 8080;
    private const int DefaultRemodlAIPort = 8000;

    public const string Usage = """
        Options:
          --novita-port <port>    the port of the Novita side (8080; 0 takes a free one)
          --remodlai-port <port>  the port of the RemodlAI side (8000; 0 takes a free one)
          --remodlai-key <key>    ask for this key on the RemodlAI side
          --token-delay <ms>      pause before each event of a stream (20)
          --strict                reject unknown request fields
          --store-responses       keep the responses of the RemodlAI side
          --operator-routes       sleep, caches, adapters and tokenizer_info on the RemodlAI side
          --store-files           files, uploads and batches on the RemodlAI side
          --flat-errors           RemodlAI errors in the shape of old builds
        """;

    public static bool TryParse(
        string[] args,
        [NotNullWhen(true)] out Action<ModelEmulatorOptions>? configure,
        [NotNullWhen(false)] out string? problem)
    {
        var parsed = new ModelEmulatorOptions
        {
            NovitaPort = DefaultNovitaPort,
            RemodlAIPort = DefaultRemodlAIPort,
            TokenDelay = TimeSpan.FromMilliseconds(20),
            Strict = false,
        };
        configure = null;
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var name))
        {
            problem = Apply(parsed, name, rest);
            if (problem is not null)
            {
                return false;
            }
        }

        problem = null;
        configure = options =>
        {
            options.NovitaPort = parsed.NovitaPort;
            options.RemodlAIPort = parsed.RemodlAIPort;
            options.RemodlAIKey = parsed.RemodlAIKey;
            options.TokenDelay = parsed.TokenDelay;
            options.Strict = parsed.Strict;
            options.FlatErrors = parsed.FlatErrors;
            options.StoresResponses = parsed.StoresResponses;
            options.HasOperatorRoutes = parsed.HasOperatorRoutes;
            options.StoresFiles = parsed.StoresFiles;
        };
        return true;
    }

    public static string Welcome(ModelEmulator emulator) => $$"""
        The emulator of Novita AI and RemodlAI. No model runs here, and nothing leaves this machine.

          Novita    {{emulator.NovitaAddress}}openai/v1   any key that starts with sk_
          RemodlAI  {{emulator.RemodlAIAddress}}v1

        Try:
          curl {{emulator.NovitaAddress}}openai/v1/models
          curl -N {{emulator.NovitaAddress}}openai/v1/chat/completions -H 'Authorization: Bearer sk_test' -H 'Content-Type: application/json' \
            -d '{"model":"deepseek/deepseek-v3.2","stream":true,"messages":[{"role":"user","content":"Count to 10"}]}'
          curl {{emulator.RemodlAIAddress}}v1/chat/completions -H 'Content-Type: application/json' \
            -d '{"messages":[{"role":"user","content":"What is 6 times 7?"}]}'
          curl -i {{emulator.RemodlAIAddress}}v1/models -H 'X-Emulator-Fault: status=503;retry-after=2'

        Ctrl+C ends it.
        """;

    private static string? Apply(ModelEmulatorOptions options, string name, Queue<string> rest)
    {
        switch (name)
        {
            case "--strict":
                options.Strict = true;
                return null;
            case "--store-responses":
                options.StoresResponses = true;
                return null;
            case "--operator-routes":
                options.HasOperatorRoutes = true;
                return null;
            case "--store-files":
                options.StoresFiles = true;
                return null;
            case "--flat-errors":
                options.FlatErrors = true;
                return null;
            case "--remodlai-key" when rest.TryDequeue(out var key):
                options.RemodlAIKey = key;
                return null;
            case "--novita-port" when TryTakeNumber(rest, out var port):
                options.NovitaPort = port;
                return null;
            case "--remodlai-port" when TryTakeNumber(rest, out var port):
                options.RemodlAIPort = port;
                return null;
            case "--token-delay" when TryTakeNumber(rest, out var delay):
                options.TokenDelay = TimeSpan.FromMilliseconds(delay);
                return null;
            default:
                return $"'{name}' is not understood.";
        }
    }

    private static bool TryTakeNumber(Queue<string> rest, out int number)
    {
        number = 0;
        return rest.TryDequeue(out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
