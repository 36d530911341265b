using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Starts a batch of what was uploaded.</summary>
public sealed record BatchRequest : WireObject
{
    /// <summary>The id of the file with the requests.</summary>
    public required string InputFileId { get; init; }

    /// <summary>Where the requests go.</summary>
    public required BatchEndpoint Endpoint { get; init; }

    /// <summary>The time within which they are answered: <c>24h</c> at OpenAI, <c>48h</c> at Novita.</summary>
    public required string CompletionWindow { get; init; }

    /// <summary>Up to 16 pairs that are kept with it: names up to 64 characters, values up to 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <summary>When the results are to be deleted by themselves (OpenAI).</summary>
    public FileExpiry? OutputExpiresAfter { get; init; }
}
