namespace Novita.Remodl.Client;

/// <summary>An answer is whole, and its calls are seen to.</summary>
public sealed record ToolRoundEndedEvent : ToolRunEvent
{
    /// <summary>The answer, and what came of its calls.</summary>
    public required ToolRound Result { get; init; }
}
