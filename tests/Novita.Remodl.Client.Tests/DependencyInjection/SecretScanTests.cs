using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Client.Tests.Support;
using TransportContext = Novita.Remodl.Client.Http.TransportContext;

namespace Novita.Remodl.Client.Tests.DependencyInjection;

/// <summary>Drives calls of every kind, well and ill, in a host that logs and traces everything, and looks for the key in all that came out.</summary>
public sealed class SecretScanTests
{
    // Nothing about it looks like a key.
    private const string Canary = "canary3f9a1c77e5d24b60";

    private const string SseError = "data: {\"error\":{\"message\":\"bad key " + Canary + "\",\"code\":500}}\n\ndata: [DONE]\n\n";

    private static readonly (HttpStatusCode Status, string MediaType, string Body)[] Answers =
    [
        (HttpStatusCode.OK, "application/json", Clients.Chat),
        (HttpStatusCode.OK, "application/json", $$$"""{"error":{"message":"bad key {{{Canary}}}"}}"""),
        (HttpStatusCode.OK, "application/json", $"no JSON, but {Canary}"),
        (HttpStatusCode.OK, "application/json", $$"""{"choices":"{{Canary}}","data":"{{Canary}}"}"""),
        (HttpStatusCode.OK, "text/html", $"<p>Bearer {Canary}</p>"),
        (HttpStatusCode.OK, "text/event-stream", SseError),
        (HttpStatusCode.OK, "text/event-stream", $"data: {{\"choices\":\"{Canary}\n\n"),
        (HttpStatusCode.Found, "text/plain", Canary),
        (HttpStatusCode.BadRequest, "application/json", $$$"""{"code":400,"reason":"{{{Canary}}}","message":"{{{Canary}}}","metadata":{"key":"{{{Canary}}}"}}"""),
        (HttpStatusCode.Unauthorized, "application/json", $$"""{"error":"Unauthorized {{Canary}}"}"""),
        (HttpStatusCode.NotFound, "application/json", $$"""{"detail":"{{Canary}}"}"""),
        (HttpStatusCode.TooManyRequests, "text/plain", $"slow down {Canary}"),
        (HttpStatusCode.ServiceUnavailable, "application/json", $$"""{"object":"error","message":"{{Canary}}","type":"{{Canary}}","code":503}"""),
    ];

    private int _answer;

    [Fact]
    public async Task The_key_is_nowhere_but_in_its_header()
    {
        using var logs = new CapturingLoggerProvider();
        var traces = new ConcurrentQueue<string>();
        using var listener = Listen(traces);
        var seen = new List<string?>();
        using var wire = Wire.Answering((_, _) => Answer());

        var collection = Host.Services(Env.Of($"REMODLAI_API_KEY={Canary}"));
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        var builders = new[]
        {
            collection.AddNovita(ConfigureNovita).Over(wire),
            collection.AddRemodlAI(options => Hasten(options.Transport)).Over(wire),
            collection.AddRemodlAILocal(ConfigureRemodlAI).Over(wire),
            collection.AddKeyedNovita("other", ConfigureNovita).Over(wire),
        };
        // A host may want the factory's own log all the same.
        builders[3].HttpClient.AddDefaultLogger();
        await using var services = collection.BuildServiceProvider();
        using var novita = Clients.Novita(wire, new() { ApiKey = Canary, Transport = { MaxRetries = 1 } });
        using var remodl = Clients.RemodlAI(wire, new() { ApiKey = Canary, Transport = { MaxRetries = 1 } });
        var router = services.GetRequiredService<IModelProvider>();
        var providers = new[]
        {
            services.GetRequiredKeyedService<IModelProvider>("novita"),
            services.GetRequiredKeyedService<IModelProvider>("remodlai"),
            services.GetRequiredKeyedService<IModelProvider>("remodlai-local"),
            services.GetRequiredKeyedService<IModelProvider>("other"),
            novita,
            remodl,
        };

        foreach (var provider in providers)
        {
            await Drive(provider, "m", seen);
        }

        await Drive(router, "novita/m", seen);
        foreach (var key in new[] { "novita", "remodlai", "remodlai-local", "other" })
        {
            seen.Add(services.GetRequiredKeyedService<TransportContext>(key).ToString());
        }

        seen.AddRange(builders.Select(builder => builder.ToString()));
        seen.AddRange(providers.Append(router).Select(provider => provider.ToString()));
        seen.AddRange(collection.Select(service => service.ToString()));
        seen.AddRange(((ModelRouter)router).Providers.Select(pair => pair.ToString()));
        seen.Add(services.GetRequiredService<IOptionsMonitor<NovitaOptions>>().Get("novita").ToString());
        seen.Add(services.GetRequiredService<IOptionsMonitor<RemodlAIOptions>>().Get("remodlai-local").ToString());
        seen.Add(RemodlAIEndpoint.Resolve(new() { ApiKey = Canary }, Env.None).ToString());

        Assert.Contains(wire.Sent, sent => sent.Authorization == $"Bearer {Canary}");
        Assert.True(wire.Sent.All(sent => sent.Authorization == $"Bearer {Canary}" || new Uri(sent.Url).Host == "elsewhere.example"));
        Assert.Contains(logs.Lines, line => line.StartsWith("System.Net.Http.HttpClient.Novita.Remodl.Client:other", StringComparison.Ordinal));
        Assert.DoesNotContain(logs.Lines, line => line.StartsWith("System.Net.Http.HttpClient.Novita.Remodl.Client:novita", StringComparison.Ordinal));
        Assert.NotEmpty(traces);
        Assert.True(seen.Count > 100);
        var leaks = string.Join("\n", seen.Concat(logs.Lines).Concat(traces).Where(text => text?.Contains(Canary, StringComparison.OrdinalIgnoreCase) is true));
        Assert.True(leaks.Length == 0, leaks);
    }

    private static void ConfigureNovita(NovitaOptions options)
    {
        options.ApiKey = Canary;
        Hasten(options.Transport);
    }

    private static void ConfigureRemodlAI(RemodlAIOptions options)
    {
        options.ApiKey = Canary;
        Hasten(options.Transport);
    }

    private static void Hasten(TransportOptions transport)
    {
        transport.RetryDelay = TimeSpan.Zero;
        transport.MaxRetries = 1;
    }

    private HttpResponseMessage Answer()
    {
        if (_answer == Answers.Length)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "refused");
        }

        var (status, mediaType, body) = Answers[_answer];
        var response = new HttpResponseMessage(status) { Content = new StringContent(body) };
        response.Content.Headers.ContentType = new(mediaType);
        response.Headers.TryAddWithoutValidation("x-request-id", "r-1");
        if (status == HttpStatusCode.Found)
        {
            response.Headers.Location = new($"https://elsewhere.example/?key={Canary}");
        }

        return response;
    }

    private async Task Drive(IModelProvider provider, string model, List<string?> seen)
    {
        for (_answer = 0; _answer <= Answers.Length; _answer++)
        {
            await Try(async () => await provider.CompleteChatAsync(model, "Hi"), seen);
            await Try(async () => await provider.StreamChatAsync(model, "Hi").ToCompletionAsync(), seen);
            await Try(async () => await provider.ListModelsAsync(), seen);
            if (provider.Capabilities.HasFlag(ModelCapabilities.Passthrough))
            {
                await Try(() => Send(provider, "v3/any?x=1"), seen);
                await Try(() => Send(provider, "https://elsewhere.example/any"), seen);
            }
        }
    }

    private static async Task<object?> Send(IModelProvider provider, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var response = await provider.SendRawAsync(request);
        return null;
    }

    private static async Task Try(Func<Task<object?>> call, List<string?> seen)
    {
        try
        {
            await call();
            seen.Add("succeeded");
        }
        catch (Exception e)
        {
            seen.Add(e.ToString());
            seen.AddRange(e.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetValue(e)?.ToString()));
        }
    }

    private static ActivityListener Listen(ConcurrentQueue<string> traces)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => traces.Enqueue(string.Join(
                " ",
                activity.Tags.Concat(activity.Baggage).Select(pair => $"{pair.Key}={pair.Value}")
                    .Concat(activity.TagObjects.Select(pair => $"{pair.Key}={pair.Value}"))
                    .Concat(activity.Events.SelectMany(item => item.Tags).Select(pair => $"{pair.Key}={pair.Value}"))
                    .Append(activity.DisplayName)
                    .Append(activity.StatusDescription))),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
