using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A text or a chat as tokens.</summary>
public sealed record TokenizeResult : WireObject
{
    /// <summary>How many tokens there are.</summary>
    public int Count { get; init; }

    /// <summary>How many tokens prompt and answer may have together.</summary>
    [JsonPropertyName("max_model_len")]
    public int? MaxModelLength { get; init; }

    /// <summary>The tokens' ids.</summary>
    public required IReadOnlyList<int> Tokens { get; init; }

    /// <summary>The tokens' texts, where they were asked for.</summary>
    [JsonPropertyName("token_strs")]
    public IReadOnlyList<string>? TokenStrings { get; init; }
}
