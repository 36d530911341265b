using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How a model with web search searches (OpenAI).</summary>
public sealed record WebSearch : WireObject
{
    /// <summary>How much of the found pages is read.</summary>
    public SearchContextSize? SearchContextSize { get; init; }

    /// <summary>Where the person is, roughly.</summary>
    public UserLocation? UserLocation { get; init; }
}
