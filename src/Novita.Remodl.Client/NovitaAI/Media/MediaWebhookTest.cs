using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>Makes the service post a made-up event; nothing is made.</summary>
public sealed record MediaWebhookTest : WireObject
{
    /// <summary>Whether it is on.</summary>
    public required bool Enabled { get; init; }

    /// <summary>What the event says: <c>TASK_STATUS_SUCCEED</c> or <c>TASK_STATUS_FAILED</c>.</summary>
    public required MediaTaskStatus ReturnTaskStatus { get; init; }
}
