using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a stream carries beside the answer.</summary>
public sealed record StreamOptions : WireObject
{
    /// <summary>Whether a last chunk carries the usage. The providers ask for it unless told otherwise.</summary>
    public bool? IncludeUsage { get; init; }

    /// <summary>Whether every chunk carries the usage so far (vLLM). It is cumulative: take the last, never the sum.</summary>
    public bool? ContinuousUsageStats { get; init; }

    /// <summary>Whether chunks are padded against traffic analysis (OpenAI).</summary>
    public bool? IncludeObfuscation { get; init; }
}
