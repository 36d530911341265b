using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Embeddings;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Rerank;
using Novita.Remodl.Emulator.Scoring;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>The served model names.</summary>
internal sealed class RemodlAIModels(EmulatedServiceBase service) : IChatModels
{
    private const int EmbeddingLength = 8192;
    private const int NovaDimensions = 2048;
    private const int PlainDimensions = 1024;

    // Adapters that were loaded while it runs, and where they are.
    private readonly ConcurrentDictionary<string, string> _adapters = new(StringComparer.Ordinal);

    private IList<string> Names => service.State.Options.RemodlAIModels;

    public int MaxLength => service.State.Options.RemodlAIMaxModelLength;

    public ChatModel Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return new ChatModel(Names[0], MaxLength);
        }

        return Names.Contains(name) || _adapters.ContainsKey(name)
            ? new ChatModel(name, MaxLength)
            : throw new ApiErrorException(service.ModelNotFound(name));
    }

    public EmbeddingModel FindEmbedding(string? name)
    {
        var found = FindNamed(name, IsEmbedding, "Embeddings");
        return IsNova(found) ? new EmbeddingModel(found, EmbeddingLength, NovaDimensions, IsNova: true) : new EmbeddingModel(found, EmbeddingLength, PlainDimensions);
    }

    public RerankModel FindRerank(string? name) => new(FindNamed(name, IsReranker, "Rerank (Score)"));

    public ScoringModel FindScoring(string? name)
    {
        var found = FindNamed(name, found => IsReranker(found) || IsEmbedding(found) || IsClassifier(found), "Pooling");
        return new(found, Scores: IsReranker(found) || IsEmbedding(found), Classifies: IsClassifier(found), Pools: true);
    }

    /// <summary>Whether the adapter was not there before.</summary>
    public bool TryAddAdapter(string name, string path) => !Names.Contains(name) && _adapters.TryAdd(name, path);

    /// <summary>Whether the adapter was there.</summary>
    public bool TryRemoveAdapter(string name) => _adapters.TryRemove(name, out _);

    public string FindListener(string? name) => FindNamed(name, IsListener, "Transcriptions");

    public string FindSpeaker(string? name) => FindNamed(name, IsSpeaker, "Speech");

    public Task ListAsync(HttpContext context) => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. Names.Select(name => (JsonNode)Describe(name)), .. _adapters.OrderBy(adapter => adapter.Key, StringComparer.Ordinal).Select(DescribeAdapter)]),
    });

    private string FindNamed(string? name, Func<string, bool> serves, string api)
    {
        var found = string.IsNullOrEmpty(name) ? Names.FirstOrDefault(serves) ?? Names[0] : Find(name).Id;
        return serves(found) ? found : throw new ApiErrorException(service.BadRequest($"The model does not support {api} API"));
    }

    private static bool IsClassifier(string name) => name.Contains("classif", StringComparison.OrdinalIgnoreCase);

    private static bool IsReranker(string name) => name.Contains("rerank", StringComparison.OrdinalIgnoreCase);

    private static bool IsEmbedding(string name) =>
        !IsReranker(name) && (name.Contains("embed", StringComparison.OrdinalIgnoreCase) || name.Contains("bge-m3", StringComparison.OrdinalIgnoreCase));

    private static bool IsListener(string name) => name.Contains("whisper", StringComparison.OrdinalIgnoreCase) || name.Contains("asr", StringComparison.OrdinalIgnoreCase);

    private static bool IsSpeaker(string name) => name.Contains("tts", StringComparison.OrdinalIgnoreCase) || name.Contains("speech", StringComparison.OrdinalIgnoreCase);

    private static bool IsNova(string name) => name.Contains("nova-embeddings", StringComparison.OrdinalIgnoreCase);

    // An adapter names its base, and no length of its own.
    private JsonNode DescribeAdapter(KeyValuePair<string, string> adapter)
    {
        var model = Describe(adapter.Key);
        model["root"] = adapter.Value;
        model["parent"] = Names[0];
        model.Remove("max_model_len");
        return model;
    }

    private JsonObject Describe(string name) => new()
    {
        ["id"] = name,
        ["object"] = "model",
        ["created"] = service.State.UnixTime,
        ["owned_by"] = "vllm",
        ["root"] = name,
        ["parent"] = null,
        ["max_model_len"] = MaxLength,
        ["permission"] = new JsonArray(new JsonObject
        {
            ["id"] = "modelperm-" + service.State.NewId(),
            ["object"] = "model_permission",
            ["created"] = service.State.UnixTime,
            ["allow_create_engine"] = false,
            ["allow_sampling"] = true,
            ["allow_logprobs"] = true,
            ["allow_search_indices"] = false,
            ["allow_view"] = true,
            ["allow_fine_tuning"] = false,
            ["organization"] = "*",
            ["group"] = null,
            ["is_blocking"] = false,
        }),
    };
}
