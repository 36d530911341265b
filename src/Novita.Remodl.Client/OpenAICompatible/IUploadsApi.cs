namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The routes of uploads in parts (OpenAI). Novita and vLLM servers don't have them: there they throw <see cref="EndpointRetiredException"/>.</summary>
public interface IUploadsApi
{
    /// <summary>Begins an upload, which may be added to for an hour.</summary>
    [Post("/uploads")]
    [Headers("Accept: application/json")]
    Task<FileUpload> CreateAsync([Body] FileUploadRequest request, CancellationToken cancellationToken = default);

    /// <summary>Adds a part.</summary>
    /// <param name="id">The upload's id.</param>
    /// <param name="form">The part <c>data</c>, up to 64 MB.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/uploads/{id}/parts")]
    [Headers("Accept: application/json")]
    Task<FileUploadPart> AddPartAsync(string id, [Body(buffered: false)] MultipartFormDataContent form, CancellationToken cancellationToken = default);

    /// <summary>Puts the parts together, in the order that the request gives.</summary>
    [Post("/uploads/{id}/complete")]
    [Headers("Accept: application/json")]
    Task<FileUpload> CompleteAsync(string id, [Body] FileUploadCompletion request, CancellationToken cancellationToken = default);

    /// <summary>Drops the upload and its parts.</summary>
    [Post("/uploads/{id}/cancel")]
    [Headers("Accept: application/json")]
    Task<FileUpload> CancelAsync(string id, CancellationToken cancellationToken = default);
}
