using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Tokens by their kind.</summary>
public sealed record ImageTokensDetails : WireObject
{
    /// <summary>Those of text.</summary>
    public long? TextTokens { get; init; }

    /// <summary>Those of images.</summary>
    public long? ImageTokens { get; init; }
}
