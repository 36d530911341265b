using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>Who is told of the end of a task. Deliveries are unsigned: choose an address that cannot be guessed, and read the task back (<see cref="NovitaWebhook"/>).</summary>
public sealed record MediaWebhook : WireObject
{
    /// <summary>The address.</summary>
    public required string Url { get; init; }

    /// <summary>Sends a made-up event instead of working.</summary>
    public MediaWebhookTest? TestMode { get; init; }

    internal void Check()
    {
        Require.Text(Url, "webhook.url");
        Require.OneOf(TestMode?.ReturnTaskStatus.Value, "webhook.test_mode.return_task_status", MediaTaskStatus.Succeed.Value, MediaTaskStatus.Failed.Value);
    }
}
