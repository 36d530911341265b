internal sealed record Transcript(string Text);

internal interface IFilesApi
{
    [Multipart]
    [Post("/audio/transcriptions")]
    [Headers("Accept: application/json")]
    Task<Transcript> TranscribeAsync(
        StreamPart file,
        string model,
        string? language = null,
        double? temperature = null,
        [AliasAs("with_times")] bool withTimes = false,
        [AliasAs("granularities[]")] IReadOnlyList<string>? granularities = null,
        CancellationToken cancellationToken = default);

    [Multipart]
    [Post("/files/{folder}")]
    Task UploadAsync(string folder, [AliasAs("image")] IEnumerable<ByteArrayPart> images, byte[]? mask, FileInfo? notes, Stream rest, [Query] string? purpose);
}
