using System.Text.Json;

namespace Novita.Remodl.Client.RemodlAI.Api;

/// <summary>
/// What a server says of itself, and how it is operated, at its root. Those of sleep, pause and caches exist only where <c>VLLM_SERVER_DEV_MODE=1</c>,
/// those of adapters only where <c>VLLM_ALLOW_RUNTIME_LORA_UPDATING=1</c>. A route that the server does not have throws <see cref="EndpointRetiredException"/>.
/// </summary>
public interface IServerApi
{
    /// <summary>Asks whether the engine lives; throws when it does not.</summary>
    [Get("/health")]
    Task CheckHealthAsync(CancellationToken cancellationToken = default);

    /// <summary>The same at the path of SageMaker.</summary>
    [Get("/ping")]
    Task PingAsync(CancellationToken cancellationToken = default);

    /// <summary>The server's version.</summary>
    [Get("/version")]
    [Headers("Accept: application/json")]
    Task<ServerVersion> GetVersionAsync(CancellationToken cancellationToken = default);

    /// <summary>How many requests it works on; counted only where it is started with <c>--enable-server-load-tracking</c>.</summary>
    [Get("/load")]
    [Headers("Accept: application/json")]
    Task<ServerLoad> GetLoadAsync(CancellationToken cancellationToken = default);

    /// <summary>Its numbers in Prometheus' text, unread.</summary>
    [Get("/metrics")]
    Task<HttpResponseMessage> GetMetricsAsync(CancellationToken cancellationToken = default);

    /// <summary>How it is configured, as it says.</summary>
    [Get("/server_info")]
    [Headers("Accept: application/json")]
    Task<JsonElement> GetInfoAsync(CancellationToken cancellationToken = default);

    /// <summary>Renders a chat to its prompt and token ids, without an answer. What comes differs between versions.</summary>
    [Post("/v1/chat/completions/render")]
    [Headers("Accept: application/json")]
    Task<JsonElement> RenderChatAsync([Body] ChatCompletionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Frees the accelerator's memory.</summary>
    /// <param name="level">1 moves the weights to the machine's memory, 2 drops them.</param>
    /// <param name="mode">What becomes of the requests under way.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/sleep")]
    Task SleepAsync(int? level = null, string? mode = null, CancellationToken cancellationToken = default);

    /// <summary>Takes the accelerator's memory again.</summary>
    /// <param name="tags">What is woken, for example <c>weights</c> and <c>kv_cache</c>; all by default.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/wake_up")]
    Task WakeUpAsync([Query(CollectionFormat.Multi)] IReadOnlyList<string>? tags = null, CancellationToken cancellationToken = default);

    /// <summary>Whether it sleeps.</summary>
    [Get("/is_sleeping")]
    [Headers("Accept: application/json")]
    Task<SleepState> IsSleepingAsync(CancellationToken cancellationToken = default);

    /// <summary>Stops the scheduling of requests.</summary>
    [Post("/pause")]
    Task PauseAsync(CancellationToken cancellationToken = default);

    /// <summary>Goes on with the scheduling of requests.</summary>
    [Post("/resume")]
    Task ResumeAsync(CancellationToken cancellationToken = default);

    /// <summary>Whether scheduling is stopped.</summary>
    [Get("/is_paused")]
    [Headers("Accept: application/json")]
    Task<PauseState> IsPausedAsync(CancellationToken cancellationToken = default);

    /// <summary>Forgets the cached prefixes.</summary>
    [Post("/reset_prefix_cache")]
    Task ResetPrefixCacheAsync(CancellationToken cancellationToken = default);

    /// <summary>Forgets the cached media.</summary>
    [Post("/reset_mm_cache")]
    Task ResetMediaCacheAsync(CancellationToken cancellationToken = default);

    /// <summary>Forgets what encoders made.</summary>
    [Post("/reset_encoder_cache")]
    Task ResetEncoderCacheAsync(CancellationToken cancellationToken = default);

    /// <summary>Begins to measure.</summary>
    [Post("/start_profile")]
    Task StartProfileAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends the measurement and writes it on the server.</summary>
    [Post("/stop_profile")]
    Task StopProfileAsync(CancellationToken cancellationToken = default);

    /// <summary>Loads an adapter, which is then served under its name.</summary>
    [Post("/v1/load_lora_adapter")]
    Task LoadLoraAdapterAsync([Body] LoraAdapter adapter, CancellationToken cancellationToken = default);

    /// <summary>Unloads an adapter.</summary>
    [Post("/v1/unload_lora_adapter")]
    Task UnloadLoraAdapterAsync([Body] LoraAdapterName adapter, CancellationToken cancellationToken = default);
}
