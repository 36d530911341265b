using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Media;

/// <summary>Posts the end of tasks, as the service does: 5 seconds for an answer, and up to five more tries.</summary>
internal sealed class WebhookSender(EmulatorState state)
{
    private const int MaxRetries = 5;

    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(5);

    public void SendWhenDone(MediaTask task, Uri address) => _ = Task.Run(() => SendAsync(task, address));

    private async Task SendAsync(MediaTask task, Uri address)
    {
        var clock = state.Options.TimeProvider;
        await Task.Delay(task.Duration, clock, state.Stopping);
        using var http = new HttpClient { Timeout = AnswerTime };
        for (var tries = 0; tries <= MaxRetries; tries++)
        {
            if (await TryPostAsync(http, task, address))
            {
                return;
            }

            await Task.Delay(state.Options.WebhookRetryDelay, clock, state.Stopping);
        }
    }

    private async Task<bool> TryPostAsync(HttpClient http, MediaTask task, Uri address)
    {
        var delivery = new JsonObject
        {
            ["event_type"] = "ASYNC_TASK_RESULT",
            ["payload"] = task.Describe(state.Options.TimeProvider.GetUtcNow()),
        };
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(JsonText.Of(delivery)));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var response = await http.PostAsync(address, body, state.Stopping);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!state.Stopping.IsCancellationRequested)
        {
            return false;
        }
    }
}
