namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The routes of models.</summary>
public interface IModelsApi
{
    /// <summary>Lists the models that are served.</summary>
    [Get("/models")]
    [Headers("Accept: application/json")]
    Task<ModelList> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Retrieves one model. The slashes of its id stay slashes.</summary>
    [Get("/models/{**model}")]
    [Headers("Accept: application/json")]
    Task<ModelInfo> RetrieveAsync(string model, CancellationToken cancellationToken = default);
}
