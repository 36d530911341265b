namespace Novita.Remodl.Client;

/// <summary>The response came into a state: <c>response.created</c>, <c>.queued</c>, <c>.in_progress</c>, and at the end <c>.completed</c>, <c>.incomplete</c>, <c>.failed</c> or <c>.cancelled</c>.</summary>
public sealed record ResponseStateEvent : ResponseStreamEvent
{
    /// <summary>The response as it is now.</summary>
    public required ModelResponse Response { get; init; }
}
