namespace Novita.Remodl.Client.RemodlAI.Api;

/// <summary>The routes of models that score, classify and pool, at the server's root.</summary>
public interface IScoringApi
{
    /// <summary>Scores pairs, at a path that asks for no key.</summary>
    [Post("/score")]
    [Headers("Accept: application/json")]
    Task<ScoreResult> ScoreAsync([Body] ScoreRequest request, CancellationToken cancellationToken = default);

    /// <summary>Scores pairs, at a path that checks the key.</summary>
    [Post("/v1/score")]
    [Headers("Accept: application/json")]
    Task<ScoreResult> ScoreWithKeyAsync([Body] ScoreRequest request, CancellationToken cancellationToken = default);

    /// <summary>Classifies inputs.</summary>
    [Post("/classify")]
    [Headers("Accept: application/json")]
    Task<ClassificationResult> ClassifyAsync([Body] ClassificationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Returns a model's raw pooled output.</summary>
    [Post("/pooling")]
    [Headers("Accept: application/json")]
    Task<PoolingResult> PoolAsync([Body] PoolingRequest request, CancellationToken cancellationToken = default);
}
