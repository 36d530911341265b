using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
public sealed record PromptCacheBreakpoint : WireObject
{
    /// <summary>How the breakpoint is meant; the wire knows only <c>explicit</c>.</summary>
    public string Mode { get => field ?? "explicit"; init; }
}
