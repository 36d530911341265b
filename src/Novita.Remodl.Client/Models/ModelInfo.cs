using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A model that is served. Which fields are there depends on the server.</summary>
/// <remarks>Sources: Novita's model reference and what its endpoint was seen to send; vLLM's protocol.</remarks>
public sealed record ModelInfo : WireObject
{
    // Not an initializer: the source-generated reader sets what is absent to null.
    /// <summary>The id, for example <c>deepseek/deepseek-v3.2</c>.</summary>
    public string Id
    {
        get => field ?? "";
        init;
    }

    /// <summary>The kind of object, <c>model</c>.</summary>
    public string? Object { get; init; }

    /// <summary>When it was made, on vLLM when the list was: seconds since 1970, UTC.</summary>
    public long? Created { get; init; }

    /// <summary>When it stops being served, as text; null when that isn't known (OpenAI).</summary>
    public string? ShutdownDate { get; init; }

    /// <summary>Who owns it.</summary>
    public string? OwnedBy { get; init; }

    /// <summary>The title (Novita).</summary>
    public string? Title { get; init; }

    /// <summary>The name to show (Novita).</summary>
    public string? DisplayName { get; init; }

    /// <summary>What it is (Novita).</summary>
    public string? Description { get; init; }

    /// <summary>The context in tokens (Novita).</summary>
    public long? ContextSize { get; init; }

    /// <summary>The most tokens of an answer (Novita).</summary>
    public long? MaxOutputTokens { get; init; }

    /// <summary>The price of a million tokens of input as on Novita's wire, in 0.0001 USD. See <see cref="InputPrice"/>.</summary>
    public decimal? InputTokenPricePerM { get; init; }

    /// <summary>The price of a million tokens of output as on Novita's wire, in 0.0001 USD. See <see cref="OutputPrice"/>.</summary>
    public decimal? OutputTokenPricePerM { get; init; }

    /// <summary>The prices (Novita); absent on free models.</summary>
    public ModelPricing? Pricing { get; init; }

    /// <summary>Whether the price depends on the length of the prompt (Novita).</summary>
    public bool? IsTieredBilling { get; init; }

    /// <summary>The prices by length of the prompt (Novita).</summary>
    public IReadOnlyList<ModelPriceTier>? TieredBillingConfigs { get; init; }

    /// <summary>What it can do (Novita): <c>reasoning</c>, <c>function-calling</c>, <c>structured-outputs</c>, <c>vision</c>, …</summary>
    public IReadOnlyList<string>? Features { get; init; }

    /// <summary>Where it is served (Novita): <c>chat/completions</c>, <c>responses</c>, <c>anthropic</c>, …</summary>
    public IReadOnlyList<string>? Endpoints { get; init; }

    /// <summary>What it reads (Novita).</summary>
    public IReadOnlyList<Modality>? InputModalities { get; init; }

    /// <summary>What it writes (Novita).</summary>
    public IReadOnlyList<Modality>? OutputModalities { get; init; }

    /// <summary>The type (Novita): <c>chat</c>, <c>embedding</c>, …</summary>
    public string? ModelType { get; init; }

    /// <summary>The state (Novita): 1 is active.</summary>
    public int? Status { get; init; }

    /// <summary>Tags (Novita).</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Settings of the service (Novita), opaque.</summary>
    public JsonElement? Config { get; init; }

    /// <summary>The model's path (vLLM).</summary>
    public string? Root { get; init; }

    /// <summary>Of an adapter: the model that it adapts (vLLM).</summary>
    public string? Parent { get; init; }

    /// <summary>The context in tokens (vLLM).</summary>
    public long? MaxModelLen { get; init; }

    /// <summary>What may be done with it (vLLM).</summary>
    public JsonElement? Permission { get; init; }

    /// <summary>The context in tokens, whichever field told it.</summary>
    [JsonIgnore]
    public long? ContextLength => ContextSize ?? MaxModelLen;

    /// <summary>The price of a million tokens of input, in USD; null when the server does not say.</summary>
    [JsonIgnore]
    public decimal? InputPrice => Pricing?.Prompt?.Price ?? (InputTokenPricePerM / ModelPrice.UnitsPerUsd);

    /// <summary>The price of a million tokens of output, in USD; null when the server does not say.</summary>
    [JsonIgnore]
    public decimal? OutputPrice => Pricing?.Completion?.Price ?? (OutputTokenPricePerM / ModelPrice.UnitsPerUsd);
}
