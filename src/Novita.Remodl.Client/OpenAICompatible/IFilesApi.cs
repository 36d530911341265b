namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>The routes of files. vLLM servers don't have them: there they throw <see cref="EndpointRetiredException"/>.</summary>
public interface IFilesApi
{
    /// <summary>Stores a file. Made by <see cref="FilesClient.UploadAsync"/>.</summary>
    /// <param name="form">The parts <c>purpose</c>, <c>expires_after[anchor]</c>, <c>expires_after[seconds]</c> and <c>file</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/files")]
    [Headers("Accept: application/json")]
    Task<StoredFile> UploadAsync([Body(buffered: false)] MultipartFormDataContent form, CancellationToken cancellationToken = default);

    /// <summary>Lists the files, a page of them. Novita documents none of the parameters.</summary>
    /// <param name="purpose">Only files of this purpose.</param>
    /// <param name="after">The id of the file after which the page begins.</param>
    /// <param name="limit">How many files the page has at most: 1 to 10000, which is the default.</param>
    /// <param name="order">The order of their creation; the latest first by default.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/files")]
    [Headers("Accept: application/json")]
    Task<StoredFilePage> ListAsync(FilePurpose? purpose = null, string? after = null, int? limit = null, ItemOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Tells about a file.</summary>
    [Get("/files/{id}")]
    [Headers("Accept: application/json")]
    Task<StoredFile> RetrieveAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Returns the answer with the file's bytes unread.</summary>
    [Get("/files/{id}/content")]
    [Headers("Accept: */*")]
    Task<HttpResponseMessage> ReadContentAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Deletes a file.</summary>
    [Delete("/files/{id}")]
    [Headers("Accept: application/json")]
    Task<FileDeletion> DeleteAsync(string id, CancellationToken cancellationToken = default);
}
