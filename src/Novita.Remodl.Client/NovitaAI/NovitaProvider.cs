using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Novita AI. Made by <c>services.AddNovita()</c>; programs without a host use <see cref="NovitaClient"/>.</summary>
public class NovitaProvider : OpenAICompatibleProvider
{
    private readonly ReasoningReplay _reasoningReplay;
    private readonly ToolTurnContent _toolTurnContent;

    internal NovitaProvider(TransportContext context, NovitaOptions options, HttpClient root, HttpClient api)
        : base(context, root, api, BatchRules.Novita)
    {
        _reasoningReplay = options.ReasoningReplay;
        _toolTurnContent = options.ToolTurnContent;
    }

    /// <summary>
    /// What Novita is known to have. Its OpenAI surface has no speech and no translation of audio; should it get them, <see cref="OpenAICompatibleProvider.AudioApi"/> reaches them before this says so.
    /// </summary>
    public override ModelCapabilities Capabilities =>
        (base.Capabilities | ModelCapabilities.Moderation) & ~(ModelCapabilities.SpeechTranslation | ModelCapabilities.Speech | ModelCapabilities.SpeechStreaming);

    private protected override bool IsOwnPrefix(string prefix) => prefix == NovitaEndpoint.ProviderName;

    private protected override ChatCompletionRequest Prepare(ChatCompletionRequest request) =>
        MessageReplay.Apply(base.Prepare(request), _reasoningReplay, _toolTurnContent);

    private protected override EmbeddingRequest Prepare(EmbeddingRequest request)
    {
        if (request.Messages is not null)
        {
            throw new ArgumentException("Messages is set, but Novita does not embed chats. Give texts or token ids as Input.", nameof(request));
        }

        return request.Input?.Raw is IReadOnlyList<EmbeddingItem> items && !items.All(item => item.IsPlainText)
            ? throw new ArgumentException("Input has items with more than a text, which Novita does not embed. Give texts or token ids.", nameof(request))
            : request;
    }

    // The documents are returned by the client, as the caller has them.
    private protected override RerankRequest Prepare(RerankRequest request)
    {
        if (request.Query.Fields is not null)
        {
            throw new ArgumentException("Query has content parts, but Novita ranks by texts alone. Give a text.", nameof(request));
        }

        return request.Documents.Any(document => document.Fields is not null)
            ? throw new ArgumentException("Documents has content parts, but Novita ranks texts alone. Give texts.", nameof(request))
            : request with { ReturnDocuments = null, RankFields = null };
    }
}
