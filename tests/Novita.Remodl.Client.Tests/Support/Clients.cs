using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;

namespace Novita.Remodl.Client.Tests.Support;

/// <summary>Clients over a mocked network, in an environment of their own.</summary>
internal static class Clients
{
    public const string Chat = """{"id":"c1","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":"ok"},"finish_reason":"stop"}]}""";

    public static NovitaClient Novita(HttpMessageHandler wire, NovitaOptions? options = null, EnvironmentVariables? environment = null)
    {
        options ??= new() { ApiKey = "sk_test" };
        options.Transport.RetryDelay = TimeSpan.Zero;
        return new(options, wire, environment ?? Env.None);
    }

    public static RemodlAIClient RemodlAI(HttpMessageHandler wire, RemodlAIOptions? options = null, EnvironmentVariables? environment = null)
    {
        options ??= new() { ApiKey = "key-test" };
        options.Transport.RetryDelay = TimeSpan.Zero;
        return new(options, wire, environment ?? Env.None);
    }

    public static ChatCompletionRequest Ask(string model = "m") => new() { Model = model, Messages = ["Hi"] };

    /// <summary>The body that a provider makes of a request.</summary>
    public static async Task<string> BodyOf(Func<HttpMessageHandler, IModelProvider> create, ChatCompletionRequest request)
    {
        using var wire = Wire.Answering(Chat);
        var provider = create(wire);
        using var _ = provider as IDisposable;
        await provider.CompleteChatAsync(request);
        return Assert.Single(wire.Sent).Body!;
    }
}
