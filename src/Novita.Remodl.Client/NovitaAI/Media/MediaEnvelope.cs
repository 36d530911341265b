using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>A request as those endpoints want it that keep what is to be made apart from everything else.</summary>
/// <typeparam name="TRequest">What is to be made.</typeparam>
public sealed record MediaEnvelope<TRequest> : WireObject
    where TRequest : class
{
    /// <summary>File format, webhook, storage.</summary>
    public MediaExtra? Extra { get; init; }

    /// <summary>What is to be made.</summary>
    public required TRequest Request { get; init; }
}
