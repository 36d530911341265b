using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>When a task was taken and done. The times are text on the wire: milliseconds of the Unix epoch, or empty.</summary>
public sealed record TaskDebugInfo : WireObject
{
    /// <summary>The request as the service runs it, as JSON.</summary>
    public string? RequestInfo { get; init; }

    /// <summary>When it was submitted.</summary>
    public string? SubmitTimeMs { get; init; }

    /// <summary>When it was begun.</summary>
    public string? ExecuteTimeMs { get; init; }

    /// <summary>When it was done.</summary>
    public string? CompleteTimeMs { get; init; }
}
