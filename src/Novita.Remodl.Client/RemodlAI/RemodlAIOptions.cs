using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>How RemodlAI (LexIQ Nova) or another vLLM server is reached.</summary>
/// <remarks>
/// What is not set here is read from the first family of environment variables that has anything: <c>REMODLAI_API_BASE</c> and <c>REMODLAI_API_KEY</c>, then the same with
/// <c>REMODL_AI_</c>, <c>REMODL_</c>, <c>HOSTED_LEXIQ_NOVA_</c>; for a local server <c>LEXIQ_NOVA_</c> alone. Address and key come from the same family, so that a key never reaches another host.
/// </remarks>
public sealed class RemodlAIOptions
{
    /// <summary>Hosted, the default, or local.</summary>
    public RemodlAIProfile Profile { get; set; }

    /// <summary>The key. A local server needs none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The server's address, with or without <c>/v1</c> or a trailing slash. The key is sent to this origin alone.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>Whether a missing key is a failure at start-up. Default: false.</summary>
    public bool RequireApiKey { get; set; }

    /// <summary>What is sent as a key where there is none and none is needed. Default: <c>fake-api-key</c>, as other clients do; null for no header.</summary>
    public string? PlaceholderApiKey { get; set; } = "fake-api-key";

    /// <summary>
    /// Whether <c>strict</c> and <c>additionalProperties: false</c> are taken out of tools, which vLLM before 0.24 does not accept. Default: true.
    /// Properties that merely have such a name stay.
    /// </summary>
    public bool CleanToolSchemas { get; set; } = true;

    /// <summary>How the reasoning of earlier answers is sent back. Default: as it came.</summary>
    public ReasoningReplay ReasoningReplay { get; set; }

    /// <summary>What stands for the text of an earlier answer that has tool calls alone. Default: what came.</summary>
    public ToolTurnContent ToolTurnContent { get; set; }

    /// <summary>Where the server is asked to rerank, and to score. Default: at <c>/v1/rerank</c> when a key is set, else at <c>/rerank</c>.</summary>
    public RerankRoute RerankRoute { get; set; }

    /// <summary>How many inputs are embedded in one call; more are sent in several. At least 1. Default: 2,048.</summary>
    public int MaxEmbeddingInputs { get; set; } = 2048;

    /// <summary>
    /// Whether raw requests carry the key as <c>x-api-key</c>, as RemodlAI's own gateway takes it on routes that it passes through, rather than as <c>Authorization: Bearer</c>.
    /// Default: false. A raw request with either header of its own is sent with that alone.
    /// </summary>
    public bool RawKeyInApiKeyHeader { get; set; }

    /// <summary>Time limits, retries and connections.</summary>
    public TransportOptions Transport { get; set; } = new();

    /// <summary>The settings without the key.</summary>
    public override string ToString() =>
        $"RemodlAIOptions {{ Profile = {Profile}, BaseAddress = {Http.BaseAddress.Show(BaseAddress)}, ApiKey = {(string.IsNullOrEmpty(ApiKey) ? "none" : "***")} }}";
}
