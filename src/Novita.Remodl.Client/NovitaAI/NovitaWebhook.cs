using System.Text.Json;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>
/// Receives Novita's webhooks. They carry no signature: give each a path that cannot be guessed, and believe a delivery only through <see cref="ReceiveAsync"/>, which reads the task back with the key.
/// The service waits 5 seconds for an answer with a status of 2xx, and tries five times more. Keep one of these for as long as the program runs: it remembers the tasks that it has received.
/// </summary>
public sealed class NovitaWebhook
{
    /// <summary>The event of a task that ended.</summary>
    public const string TaskResultEvent = "ASYNC_TASK_RESULT";

    private readonly NovitaMedia _media;
    private readonly WebhookInbox? _inbox;
    private readonly RecentIds _received;

    /// <summary>Receives for one account.</summary>
    /// <param name="media">Where tasks are read back.</param>
    /// <param name="inbox">Is told of every delivery, so that who waits for the job looks at once.</param>
    /// <param name="capacity">How many received tasks are remembered; 1 or more, 10,000 by default.</param>
    public NovitaWebhook(NovitaMedia media, WebhookInbox? inbox = null, int capacity = 10_000)
    {
        ArgumentNullException.ThrowIfNull(media);
        _media = media;
        _inbox = inbox;
        _received = new RecentIds(capacity);
    }

    /// <summary>Reads a delivery. Nothing of it is proven: anyone who knows the path can send one.</summary>
    /// <param name="utf8Json">The body.</param>
    /// <exception cref="JsonException">It is no delivery.</exception>
    public static WebhookDelivery Parse(ReadOnlySpan<byte> utf8Json) =>
        JsonSerializer.Deserialize(utf8Json, WireJson.Options.TypeInfo<WebhookDelivery>()) ?? throw new JsonException("The body of the webhook is null; it should be an object with event_type and payload.");

    /// <summary>Takes a delivery: tells the inbox, and reads the task back.</summary>
    /// <param name="utf8Json">The body of the request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>
    /// The task as the service tells it to the key's owner, which has ended. Null for events that are of no task, for repetitions of what was received, for tasks that the service does not know
    /// (forged ones, and those of its test mode), and for news of tasks that go on. These are not remembered: a delivery that comes too early, or from someone else, takes nothing from the one that is due.
    /// </returns>
    /// <exception cref="JsonException">It is no delivery.</exception>
    /// <exception cref="ModelProviderException">The task could not be read back, or has not ended although the delivery says so: the one that tells may lag behind the other. Answer with a status of 5xx, so that the service tries again.</exception>
    public async Task<TaskResult?> ReceiveAsync(ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default)
    {
        var delivery = Parse(utf8Json.Span);
        if (delivery.EventType != TaskResultEvent || delivery.Payload?.Task?.TaskId is not { } id || string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        // A repetition may be the news that somebody who began to wait since then has not had.
        _inbox?.Notify(id);
        if (_received.Contains(id))
        {
            return null;
        }

        try
        {
            var task = await _media.GetTaskAsync(id, cancellationToken).ConfigureAwait(false);
            if (!TaskReader.HasEnded(task))
            {
                return TaskReader.HasEnded(delivery.Payload) ? throw NotYet(id) : null;
            }

            // Of two deliveries at once, one is the first.
            return _received.Add(id) ? task : null;
        }
        catch (ModelProviderException e) when (e.Code == TaskReader.NotFound)
        {
            return null;
        }
    }

    /// <summary>
    /// Forgets that a task was received, so that <see cref="ReceiveAsync"/> gives it out once more. Call it when your own work on the task failed, and answer with a status of 5xx:
    /// the service's next try then finds the door open.
    /// </summary>
    /// <param name="taskId">The task's id.</param>
    public void Forget(string taskId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        _received.Remove(taskId);
    }

    private static ProviderUnavailableException NotYet(string id) => new(
        $"A delivery says that the task {id} has ended, but {NovitaEndpoint.ProviderName} does not say so yet. Answer with a status of 5xx, so that it is delivered again.",
        new ErrorDetails { Provider = NovitaEndpoint.ProviderName, IsTransient = true });
}
