namespace Novita.Remodl.Client.Tests.Rest;

[Headers("Accept: application/json")]
internal interface IFilesTestApi
{
    [Multipart]
    [Post("/audio/transcriptions")]
    Task<Item> TranscribeAsync(
        StreamPart file,
        string model,
        string? language,
        double? temperature,
        [AliasAs("with_times")] bool withTimes,
        [AliasAs("granularities[]")] string[]? granularities,
        CancellationToken cancellationToken = default);

    [Multipart]
    [Post("/files/{folder}")]
    Task UploadAsync(
        string folder,
        [AliasAs("image")] IReadOnlyList<ByteArrayPart> images,
        byte[]? mask,
        FileInfo? notes,
        Stream? rest,
        [Query] string? purpose,
        CancellationToken cancellationToken = default);
}
