namespace Novita.Remodl.Client;

/// <summary>Something that happens in a run of tools. Further kinds may come: pass over what you do not know.</summary>
public abstract record ToolRunEvent
{
    private protected ToolRunEvent()
    {
    }

    /// <summary>The round, from 1; 0 for calls that the request's messages left open.</summary>
    public required int Round { get; init; }
}
