using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.Tests.Http;

/// <summary>Pitfall 49: fails in every way there is, with a key that doesn't look like one, and searches everything that was said.</summary>
public class SecretsTests
{
    private const string Canary = "canary-7f3d-never-to-be-seen";

    [Fact]
    public async Task Pitfall_49_the_key_appears_nowhere()
    {
        using var logs = new LogRecorder();
        var said = new List<string>();
        using var tracing = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (said)
                {
                    said.Add(Describe(activity));
                }
            },
        };
        ActivitySource.AddActivityListener(tracing);
        var seen = new List<string>();
        await using var server = new RawServer(connection => FailAsync(connection, seen));
        await using var services = Services(server.Address, logs);
        var context = services.GetRequiredService<TransportContext>();
        var json = new JsonBody(TestJson.Default.Options, context);
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient("novita");
        string[] paths =
        [
            "400", "401", "403", "404", "413", "429", "500", "503", "302", "echo-id", "cut", "half", "html", "error200", "wrong", "stall", "stream", "unknown-host",
        ];

        foreach (var path in paths)
        {
            foreach (var traits in new[] { RequestTraits.None, RequestTraits.Raw })
            {
                said.Add(await FailureOfAsync(client, json, path, traits));
            }
        }

        said.Add(context.Options.ToString()!);
        said.Add(context.ToString()!);
        said.Add(new MissingApiKeyException("novita", ["NOVITA_API_KEY"]).ToString());
        Assert.True(seen.Count > 30, "The key has to be sent for the search to mean anything.");
        Assert.All(seen, request => Assert.Contains(Canary, request, StringComparison.Ordinal));
        Assert.True(logs.Lines.Count > 50);
        Assert.DoesNotContain(logs.Lines, line => line.Contains(Canary, StringComparison.Ordinal));
        lock (said)
        {
            Assert.True(said.Count > 60);
            Assert.DoesNotContain(said, line => line.Contains(Canary, StringComparison.Ordinal));
        }
    }

    private static ServiceProvider Services(Uri address, LogRecorder logs)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
        services.AddSingleton(provider => new TransportContext
        {
            Provider = "novita",
            BaseAddress = address,
            ApiKey = static () => Canary,
            Loggers = provider.GetRequiredService<ILoggerFactory>(),
            Options = new TransportOptions
            {
                MaxRetries = 1,
                RetryDelay = TimeSpan.Zero,
                AttemptTimeout = TimeSpan.FromMilliseconds(300),
                StreamIdleTimeout = TimeSpan.FromMilliseconds(300),
            },
        });
        services.AddHttpClient("novita")
            .ConfigureHttpClient((provider, client) => TransportPipeline.Configure(client, provider.GetRequiredService<TransportContext>(), provider.GetRequiredService<TransportContext>().BaseAddress))
            .ConfigurePrimaryHttpMessageHandler(provider =>
                TransportPipeline.CreatePrimaryHandler(provider.GetRequiredService<TransportContext>()))
            .ConfigureAdditionalHttpMessageHandlers((handlers, provider) =>
            {
                var own = TransportPipeline.CreateHandlers(provider.GetRequiredService<TransportContext>());
                for (var i = 0; i < own.Count; i++)
                {
                    handlers.Insert(i, own[i]);
                }
            });
        return services.BuildServiceProvider();
    }

    private static async Task<string> FailureOfAsync(HttpClient client, JsonBody json, string path, RequestTraits traits)
    {
        try
        {
            var address = path == "unknown-host" ? "http://no-such-host.invalid/" : $"/{path}";
            using var content = json.Write(new Probe(path, 1));
            using var request = new TransportRequest(HttpMethod.Post, new Uri(address, UriKind.RelativeOrAbsolute)) { Content = content, Traits = traits };
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            if (traits == RequestTraits.Raw)
            {
                // What a raw response holds is the server's word to the caller.
                return $"{response.StatusCode}";
            }

            if (path != "stream")
            {
                return $"{await json.ReadAsync<Probe>(response, CancellationToken.None)}";
            }

            await using var body = await response.Content.ReadAsStreamAsync();
            await body.CopyToAsync(Stream.Null);
            return "read";
        }
        catch (Exception e)
        {
            var told = e is ModelProviderException failure
                ? $"{failure.ResponseBody} {failure.Code} {failure.ErrorType} {failure.Param} {failure.RequestId} {failure.Provider}"
                : "";
            return $"{e} {told} {string.Join(' ', e.Data.Values.Cast<object?>())}";
        }
    }

    /// <summary>A server that repeats the key wherever it can.</summary>
    private static async Task FailAsync(RawServer.Connection connection, List<string> seen)
    {
        while (await connection.ReadRequestAsync() is { } request)
        {
            lock (seen)
            {
                seen.Add(request);
            }

            var path = request.Split(' ')[1].TrimStart('/');
            var body = $$$"""{"error":{"message":"Incorrect key {{{Canary}}}","type":"{{{Canary}}}","param":"{{{Canary}}}","code":"{{{Canary}}}"}}""";
            switch (path)
            {
                case "302":
                    await connection.RespondAsync("", 302, $"Location: /{Canary}?key={Canary}\r\n");
                    break;
                case "echo-id":
                    await connection.RespondAsync(body, 400, "x-request-id: 1\r\n");
                    break;
                case "cut":
                    return;
                case "half":
                    await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n" + body);
                    return;
                case "html":
                    await connection.RespondAsync($"<html>{Canary}</html>", 200, "Content-Type: text/html\r\n");
                    break;
                case "error200":
                    await connection.RespondAsync(body);
                    break;
                case "wrong":
                    await connection.RespondAsync($$"""{"name":["{{Canary}}"]}""");
                    break;
                case "stall":
                    await connection.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n" + body);
                    await connection.WaitForCloseAsync();
                    return;
                case "stream":
                    await connection.BeginStreamAsync();
                    await connection.WriteChunkAsync($"data: {Canary}\n\n");
                    await connection.WaitForCloseAsync();
                    return;
                default:
                    await connection.RespondAsync(body, int.Parse(path, System.Globalization.CultureInfo.InvariantCulture));
                    break;
            }
        }
    }

    private static string Describe(Activity activity)
    {
        var text = new StringBuilder(activity.DisplayName);
        foreach (var (key, value) in activity.TagObjects)
        {
            text.Append(' ').Append(key).Append('=').Append(value);
        }

        foreach (var activityEvent in activity.Events)
        {
            text.Append(' ').Append(activityEvent.Name).AppendJoin(' ', activityEvent.Tags.Select(tag => $"{tag.Key}={tag.Value}"));
        }

        return text.ToString();
    }
}
