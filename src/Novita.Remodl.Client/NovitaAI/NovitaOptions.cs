using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>How Novita AI is reached.</summary>
public sealed class NovitaOptions
{
    /// <summary>The key, which begins with <c>sk_</c>. Default: the environment variable <c>NOVITA_API_KEY</c>.</summary>
    public string? ApiKey { get; set; }

    /// <summary>
    /// The root of the service; a path of its OpenAI-compatible API at the end is cut. Default: the environment variable <c>NOVITA_BASE_URL</c>, else <c>https://api.novita.ai</c>.
    /// The key is sent to this origin alone.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The path of the OpenAI-compatible API below the root: <c>/openai/v1</c>, the default, or the older <c>/v3/openai</c>.</summary>
    public string OpenAIPath { get; set; } = "/openai/v1";

    /// <summary>The host that takes files for endpoints that want the id of an asset. It gets no key. Default: <c>https://assets.novitai.com</c>.</summary>
    public Uri AssetsAddress { get; set; } = new("https://assets.novitai.com");

    /// <summary>Whether a missing key is a failure at start-up. Default: false, since the list of models is public; a call that needs the key throws without it.</summary>
    public bool RequireApiKey { get; set; }

    /// <summary>Who calls, sent as <c>X-Novita-Source</c>. Default: nothing.</summary>
    public string? Source { get; set; }

    /// <summary>How the reasoning of earlier answers is sent back. Default: as it came.</summary>
    public ReasoningReplay ReasoningReplay { get; set; }

    /// <summary>What stands for the text of an earlier answer that has tool calls alone. Default: what came.</summary>
    public ToolTurnContent ToolTurnContent { get; set; }

    /// <summary>Time limits, retries and connections.</summary>
    public TransportOptions Transport { get; set; } = new();

    /// <summary>The settings without the key.</summary>
    public override string ToString() =>
        $"NovitaOptions {{ BaseAddress = {Http.BaseAddress.Show(BaseAddress)}, OpenAIPath = {OpenAIPath}, ApiKey = {(string.IsNullOrEmpty(ApiKey) ? "none" : "***")} }}";
}
