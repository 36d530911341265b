using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Novita AI for programs without a host: <c>using var novita = new NovitaClient("sk_…");</c> Make one and keep it; it is safe to use from many threads at once.</summary>
public sealed class NovitaClient : NovitaProvider, IDisposable
{
    private readonly TransportClients _clients;

    /// <summary>A client with the key of the environment variable <c>NOVITA_API_KEY</c>.</summary>
    public NovitaClient()
        : this(new NovitaOptions())
    {
    }

    /// <summary>A client with a key.</summary>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is empty.</exception>
    public NovitaClient(string apiKey)
        : this(new NovitaOptions { ApiKey = Secret.NotEmpty(apiKey) })
    {
    }

    /// <summary>A client with options. They must not be changed afterwards.</summary>
    /// <param name="options">The options.</param>
    /// <param name="handler">What sends the requests, for a proxy or a test; not disposed of with the client. Default: sockets.</param>
    /// <exception cref="ArgumentException">The options are wrong; the message names the setting.</exception>
    public NovitaClient(NovitaOptions options, HttpMessageHandler? handler = null)
        : this(options, handler, Environment.GetEnvironmentVariable)
    {
    }

    internal NovitaClient(NovitaOptions options, HttpMessageHandler? handler, EnvironmentVariables environment)
        : this(NovitaEndpoint.CreateContext(NovitaOptionsValidator.Validated(options, environment), environment), options, handler)
    {
    }

    private NovitaClient(TransportContext context, NovitaOptions options, HttpMessageHandler? handler)
        : this(context, options, new TransportClients(context, NovitaEndpoint.OpenAIBase(context.BaseAddress, options), handler))
    {
    }

    private NovitaClient(TransportContext context, NovitaOptions options, TransportClients clients)
        : base(context, options, clients.Root, clients.Api, clients.At(options.AssetsAddress)) => _clients = clients;

    /// <summary>Ends the calls that are under way and closes the connections.</summary>
    public void Dispose() => _clients.Dispose();
}
