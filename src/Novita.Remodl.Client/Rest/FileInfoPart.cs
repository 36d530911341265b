namespace Novita.Remodl.Client.Rest;

/// <summary>A file from disk, read as it is sent.</summary>
internal sealed class FileInfoPart(FileInfo value, string fileName, string? contentType = null, string? name = null)
    : MultipartItem(fileName, contentType, name)
{
    public FileInfo Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    protected override HttpContent CreateContent() => new StreamContent(Value.OpenRead());
}
