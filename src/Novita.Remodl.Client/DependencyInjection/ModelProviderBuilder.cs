namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What was registered, and where more can be added.</summary>
/// <param name="Name">The key under which the provider is registered: its own name, or the one that it was given.</param>
/// <param name="Services">The services.</param>
/// <param name="HttpClient">
/// The named HTTP client under the provider. Handlers that are added here sit between the library's own and the socket and see every attempt; the primary handler may be replaced, for a proxy or a test.
/// </param>
public sealed record ModelProviderBuilder(string Name, IServiceCollection Services, IHttpClientBuilder HttpClient);
