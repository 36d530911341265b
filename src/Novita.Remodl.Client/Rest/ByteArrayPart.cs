namespace Novita.Remodl.Client.Rest;

/// <summary>A file from memory.</summary>
internal sealed class ByteArrayPart(byte[] value, string fileName, string? contentType = null, string? name = null)
    : MultipartItem(fileName, contentType, name)
{
    public byte[] Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    protected override HttpContent CreateContent() => new ByteArrayContent(Value);
}
