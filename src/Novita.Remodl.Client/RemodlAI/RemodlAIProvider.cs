using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.RemodlAI;

/// <summary>
/// RemodlAI (LexIQ Nova), hosted or local, or any vLLM server. Made by <c>services.AddRemodlAI()</c> or <c>services.AddRemodlAILocal()</c>; programs without a host use <see cref="RemodlAIClient"/>.
/// </summary>
public class RemodlAIProvider : OpenAICompatibleProvider
{
    private readonly ReasoningReplay _reasoningReplay;
    private readonly ToolTurnContent _toolTurnContent;
    private readonly bool _cleanToolSchemas;

    internal RemodlAIProvider(TransportContext context, RemodlAIOptions options, HttpClient root, HttpClient api)
        : base(context, root, api)
    {
        _reasoningReplay = options.ReasoningReplay;
        _toolTurnContent = options.ToolTurnContent;
        _cleanToolSchemas = options.CleanToolSchemas;
    }

    // Both profiles take all the names that a RemodlAI server ever had, and those of LiteLLM's vLLM.
    private protected override bool IsOwnPrefix(string prefix) => prefix != "novita";

    private protected override ChatCompletionRequest Prepare(ChatCompletionRequest request)
    {
        request = MessageReplay.Apply(RemodlAIMessages.Prepare(base.Prepare(request)), _reasoningReplay, _toolTurnContent);
        return request.Tools is { } tools && ToolSchemaCleaner.Clean(tools, _cleanToolSchemas) is var cleaned && !ReferenceEquals(cleaned, tools)
            ? request with { Tools = cleaned }
            : request;
    }

    // As RemodlAI's own client does: the word chooses the API there, and is no part of a name.
    private protected override ResponseRequest Prepare(ResponseRequest request) =>
        base.Prepare(request) with { Model = request.Model.Replace("responses/", "", StringComparison.Ordinal) };
}
