using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How many tokens an input has.</summary>
public sealed record InputTokenCount : WireObject
{
    /// <summary>The kind of object, <c>response.input_tokens</c>.</summary>
    public string? Object { get; init; }

    /// <summary>The tokens.</summary>
    public long InputTokens { get; init; }
}
