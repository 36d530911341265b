using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Novita.Remodl.Client;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.TrimSmoke;

var checks = new Checks();
using var server = new CannedServer();
var transport = new TransportOptions { MaxRetries = 0 };

using (var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = server.Address, Transport = transport }))
{
    await ProviderChecks.RunAsync(checks, "NovitaClient", novita, server);
}

using (var local = new RemodlAIClient(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = server.Address, Transport = transport }))
{
    await ProviderChecks.RunAsync(checks, "RemodlAIClient", local, server);
    await ProviderChecks.RunServerAsync(checks, local, server);
}

var configuration = new ConfigurationBuilder()
    .AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Novita:ApiKey"] = "sk_test",
        ["Novita:BaseAddress"] = server.Address.AbsoluteUri,
        ["Novita:Transport:MaxRetries"] = "0",
        ["Novita:Transport:AttemptTimeout"] = "00:01:00",
        ["RemodlAI:BaseAddress"] = server.Address.AbsoluteUri,
        ["RemodlAI:Transport:MaxRetries"] = "0",
    })
    .Build();

await using (var services = new ServiceCollection().AddNovita(configuration.GetSection("Novita")).Services.BuildServiceProvider())
{
    await ProviderChecks.RunAsync(checks, "AddNovita", services.GetRequiredService<IModelProvider>(), server);
    await checks.RunAsync("AddNovita: settings of the section", () =>
    {
        Checks.Equal(TimeSpan.FromMinutes(1), services.GetRequiredService<IOptionsMonitor<NovitaOptions>>().Get("novita").Transport.AttemptTimeout);
        return Task.CompletedTask;
    });
}

var collection = new ServiceCollection();
collection.AddNovita(configuration.GetSection("Novita"));
collection.AddRemodlAILocal(configuration.GetSection("RemodlAI"));
collection.AddKeyedNovita("second", options => options.BaseAddress = server.Address);
collection.AddModelRouter(options => options.DefaultProvider = "novita");
await using (var services = collection.BuildServiceProvider())
{
    await ProviderChecks.RunAsync(checks, "router", services.GetRequiredService<IModelProvider>(), server);
    await checks.RunAsync("router: prefixes", async () =>
    {
        var router = services.GetRequiredService<IModelProvider>();
        Checks.Equal("Hello", (await router.CompleteChatAsync("vllm/m", "Hello")).Text);
        Checks.Contains("\"model\":\"m\"", server.LastRequest);
    });
    await checks.RunAsync("keyed account without a key", async () =>
    {
        try
        {
            await services.GetRequiredKeyedService<IModelProvider>("second").CompleteChatAsync("m", "Hello");
        }
        catch (MissingApiKeyException)
        {
            return;
        }

        throw new InvalidOperationException("The missing key was not told.");
    });
}

Console.WriteLine(checks.Failed == 0 ? "All is well." : $"{checks.Failed} failed.");
return checks.Failed == 0 ? 0 : 1;
