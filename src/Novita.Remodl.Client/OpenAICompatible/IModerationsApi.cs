namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The route of moderations. vLLM does not have it.</summary>
public interface IModerationsApi
{
    /// <summary>Judges content.</summary>
    [Post("/moderations")]
    [Headers("Accept: application/json")]
    Task<ModerationResult> CreateAsync([Body] ModerationRequest request, CancellationToken cancellationToken = default);
}
