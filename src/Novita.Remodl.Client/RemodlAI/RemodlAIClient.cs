using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>RemodlAI for programs without a host. Make one and keep it; it is safe to use from many threads at once.</summary>
public sealed class RemodlAIClient : RemodlAIProvider, IDisposable
{
    private readonly TransportClients _clients;

    /// <summary>A client of the hosted service, with address and key of the environment; see <see cref="RemodlAIOptions"/>.</summary>
    public RemodlAIClient()
        : this(new RemodlAIOptions())
    {
    }

    /// <summary>A client of the hosted service with a key.</summary>
    /// <exception cref="ArgumentException"><paramref name="apiKey"/> is empty.</exception>
    public RemodlAIClient(string apiKey)
        : this(new RemodlAIOptions { ApiKey = Secret.NotEmpty(apiKey) })
    {
    }

    /// <summary>A client with options. They must not be changed afterwards.</summary>
    /// <param name="options">The options.</param>
    /// <param name="handler">What sends the requests, for a proxy or a test; not disposed of with the client. Default: sockets.</param>
    /// <exception cref="ArgumentException">The options are wrong; the message names the setting.</exception>
    public RemodlAIClient(RemodlAIOptions options, HttpMessageHandler? handler = null)
        : this(options, handler, Environment.GetEnvironmentVariable)
    {
    }

    internal RemodlAIClient(RemodlAIOptions options, HttpMessageHandler? handler, EnvironmentVariables environment)
        : this(RemodlAIEndpoint.CreateContext(RemodlAIOptionsValidator.Validated(options, environment), environment), options, handler)
    {
    }

    private RemodlAIClient(TransportContext context, RemodlAIOptions options, HttpMessageHandler? handler)
        : this(context, options, new TransportClients(context, RemodlAIEndpoint.OpenAIBase(context.BaseAddress), handler))
    {
    }

    private RemodlAIClient(TransportContext context, RemodlAIOptions options, TransportClients clients)
        : base(context, options, clients.Root, clients.Api) => _clients = clients;

    /// <summary>A client of a server of one's own.</summary>
    /// <param name="baseAddress">Its address, with or without <c>/v1</c>. Default: <c>LEXIQ_NOVA_API_BASE</c>, else <c>http://localhost:8000</c>.</param>
    public static RemodlAIClient Local(Uri? baseAddress = null) => new(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = baseAddress });

    /// <summary>Ends the calls that are under way and closes the connections.</summary>
    public void Dispose() => _clients.Dispose();
}
