using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>What a webhook brings.</summary>
public sealed record WebhookDelivery : WireObject
{
    /// <summary>The event, for example <c>ASYNC_TASK_RESULT</c>; others are to be ignored.</summary>
    public string? EventType { get; init; }

    /// <summary>The task, as <c>/v3/async/task-result</c> tells it; the webhook is echoed in its <c>extra</c>.</summary>
    public TaskResult? Payload { get; init; }
}
