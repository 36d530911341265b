using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>What is known of a task beside its results.</summary>
public sealed record TaskExtra : WireObject
{
    /// <summary>The seed that was used; text on the wire.</summary>
    public string? Seed { get; init; }

    /// <summary>Whether images were looked at for nudity.</summary>
    public bool? EnableNsfwDetection { get; init; }

    /// <summary>The webhook that the request asked for. Its address is empty where the service does not repeat it.</summary>
    [JsonConverter(typeof(WebhookEchoConverter))]
    public MediaWebhook? Webhook { get; init; }

    /// <summary>When it was taken and done.</summary>
    public TaskDebugInfo? DebugInfo { get; init; }
}
