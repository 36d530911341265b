using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Novita AI. Made by <c>services.AddNovita()</c>; programs without a host use <see cref="NovitaClient"/>.</summary>
public class NovitaProvider : OpenAICompatibleProvider
{
    private readonly ReasoningReplay _reasoningReplay;
    private readonly ToolTurnContent _toolTurnContent;

    internal NovitaProvider(TransportContext context, NovitaOptions options, HttpClient root, HttpClient api)
        : base(context, root, api)
    {
        _reasoningReplay = options.ReasoningReplay;
        _toolTurnContent = options.ToolTurnContent;
        Media = new NovitaMedia(context, root, Json);
        Catalog = new NovitaCatalog(root, Json);
        Training = new NovitaTraining(context, root, Json);
        Account = new NovitaAccount(root, Json);
        Search = new NovitaSearch(root, Json);
    }

    /// <summary>Any endpoint of the native API by its slug, and its tasks.</summary>
    public NovitaMedia Media { get; }

    /// <summary>The models that image endpoints take.</summary>
    public NovitaCatalog Catalog { get; }

    /// <summary>Trains LoRAs.</summary>
    public NovitaTraining Training { get; }

    /// <summary>Balance, bills, quotas, budgets and keys.</summary>
    public NovitaAccount Account { get; }

    /// <summary>Searches the web.</summary>
    public NovitaSearch Search { get; }

    private protected override bool IsOwnPrefix(string prefix) => prefix == NovitaEndpoint.ProviderName;

    private protected override ChatCompletionRequest Prepare(ChatCompletionRequest request) =>
        MessageReplay.Apply(base.Prepare(request), _reasoningReplay, _toolTurnContent);

    private protected override EmbeddingRequest Prepare(EmbeddingRequest request) =>
        request.Input.Raw is IReadOnlyList<EmbeddingItem> items && !items.All(item => item.IsPlainText)
            ? throw new ArgumentException("Input has items with more than a text, which Novita does not embed. Give texts or token ids.", nameof(request))
            : request;

    // The documents are returned by the client, as the caller has them.
    private protected override RerankRequest Prepare(RerankRequest request) => request with { ReturnDocuments = null, RankFields = null };
}
