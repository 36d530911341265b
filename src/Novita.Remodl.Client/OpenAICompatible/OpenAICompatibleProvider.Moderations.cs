namespace Novita.Remodl.Client.OpenAICompatible;

/// <content>Moderations.</content>
public abstract partial class OpenAICompatibleProvider
{
    /// <summary>The route of moderations, without what <see cref="ModerateAsync"/> does to a request.</summary>
    public IModerationsApi ModerationsApi { get; }

    /// <inheritdoc/>
    public async Task<ModerationResult> ModerateAsync(ModerationRequest request, CancellationToken cancellationToken = default)
    {
        ModerationRequestChecks.Check(request);
        try
        {
            return await ModerationsApi.CreateAsync(request with { Model = request.Model is { } model ? OwnName(model) : null }, cancellationToken).ConfigureAwait(false);
        }
        catch (EndpointRetiredException e)
        {
            throw MissingRoute.Explain(e, "has no route for moderations, as vLLM has none. Ask a server that has OpenAI's, or judge with a chat model and a schema.");
        }
    }
}
