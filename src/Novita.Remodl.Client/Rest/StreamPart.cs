namespace Novita.Remodl.Client.Rest;

/// <summary>A file read from a stream as it is sent; the stream is closed with the request.</summary>
internal sealed class StreamPart(Stream value, string fileName, string? contentType = null, string? name = null)
    : MultipartItem(fileName, contentType, name)
{
    public Stream Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    protected override HttpContent CreateContent() => new StreamContent(Value);
}
