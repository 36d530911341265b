namespace Novita.Remodl.Client;

/// <summary>The code that the server will run is done.</summary>
public sealed record ResponseCodeDoneEvent : ResponseItemStreamEvent
{
    /// <summary>All of the code.</summary>
    public required string Code { get; init; }
}
