namespace Novita.Remodl.Emulator;

/// <summary>How the emulator starts and behaves.</summary>
public sealed class ModelEmulatorOptions
{
    /// <summary>The loopback port of the Novita side; 0 takes a free one.</summary>
    public int NovitaPort { get; set; }

    /// <summary>The loopback port of the RemodlAI side; 0 takes a free one.</summary>
    public int RemodlAIPort { get; set; }

    /// <summary>
    /// Rejects unknown request fields and wrong JSON types with status 400.
    /// One request may choose for itself with the header <c>X-Emulator-Strict: true|false</c>.
    /// </summary>
    public bool Strict { get; set; } = true;

    /// <summary>The pause before each event of a stream.</summary>
    public TimeSpan TokenDelay { get; set; }

    /// <summary>What a Novita key must begin with to be accepted.</summary>
    public string NovitaKeyPrefix { get; set; } = "sk_";

    /// <summary>The key of the RemodlAI server; <see langword="null"/> asks for none, as a server started without a key.</summary>
    public string? RemodlAIKey { get; set; }

    /// <summary>
    /// The served model names of the RemodlAI side; the first answers requests that name no model.
    /// Those with <c>embed</c> or <c>bge-m3</c> in them embed, those with <c>rerank</c> rank, those with <c>classif</c> classify, those with <c>whisper</c> or <c>asr</c> hear, and those with <c>tts</c> or <c>speech</c> speak.
    /// </summary>
    public IList<string> RemodlAIModels { get; } =
    [
        "nova-chat", "nova-reasoning", "gpt-oss-120b", "llama-3.1-70b-instruct", "facebook/opt-125m",
        "nova-embeddings-v1", "nova-embeddings-v1-retrieval", "nova-embeddings-v1-text-matching", "nova-embeddings-v1-code",
        "BAAI/bge-m3", "BAAI/bge-reranker-v2-m3", "nova-classifier", "openai/whisper-large-v3", "Qwen/Qwen3-TTS",
    ];

    /// <summary>The context length of the models of the RemodlAI side.</summary>
    public int RemodlAIMaxModelLength { get; set; } = 32768;

    /// <summary>Answers RemodlAI errors in the flat shape of old vLLM builds.</summary>
    public bool FlatErrors { get; set; }

    /// <summary>Under which names the RemodlAI side sends reasoning.</summary>
    public ReasoningFields ReasoningFields { get; set; } = ReasoningFields.Reasoning;

    /// <summary>
    /// Keeps the responses of the RemodlAI side, as a server with VLLM_ENABLE_RESPONSES_API_STORE=1: they can be retrieved and followed, and made in the background.
    /// </summary>
    public bool StoresResponses { get; set; }

    /// <summary>
    /// Has the RemodlAI side the routes that a server has only when it is started for them: with VLLM_SERVER_DEV_MODE=1, VLLM_ALLOW_RUNTIME_LORA_UPDATING=1 and --enable-tokenizer-info-endpoint.
    /// </summary>
    public bool HasOperatorRoutes { get; set; }

    /// <summary>The largest recording that is transcribed, in bytes; 25 MB unless a server is set up otherwise.</summary>
    public int MaxAudioBytes { get; set; } = 25 * 1024 * 1024;

    /// <summary>Knows <c>json</c> and <c>text</c> alone as formats of transcripts on the RemodlAI side, as old vLLM builds.</summary>
    public bool OldAudioFormats { get; set; }

    /// <summary>Gives the RemodlAI side files, uploads and batches as OpenAI has them. A vLLM server has none, a gateway before it may.</summary>
    public bool StoresFiles { get; set; }

    /// <summary>When idle connections are closed; RemodlAI servers do so after 5 seconds.</summary>
    public TimeSpan? KeepAliveTimeout { get; set; }

    /// <summary>The loopback port of the origin that results are fetched from; 0 takes a free one.</summary>
    public int StoragePort { get; set; }

    /// <summary>How long a task of the native API takes. <see cref="TimeSpan.Zero"/> ends it at once.</summary>
    public TimeSpan TaskDuration { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long the address of a result is valid.</summary>
    public TimeSpan ResultLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The pause before a webhook that was not answered with 2xx is posted again, at most five times.</summary>
    public TimeSpan WebhookRetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The slugs of native endpoints that answer as if they were retired, such as <c>glm-image</c> or <c>v2/txt2img</c>. None unless you say so.</summary>
    public ISet<string> RetiredEndpoints { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The clock of every pause and timestamp.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
