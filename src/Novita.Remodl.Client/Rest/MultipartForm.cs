namespace Novita.Remodl.Client.Rest;

/// <summary>A <c>multipart/form-data</c> body; what is null is left out.</summary>
internal sealed class MultipartForm : MultipartFormDataContent
{
    public MultipartForm Part(string name, string? value)
    {
        if (value is not null)
        {
            Add(new StringContent(value), name);
        }

        return this;
    }

    public MultipartForm Part(string name, MultipartItem? value)
    {
        if (value is not null)
        {
            Add(value.ToContent(), value.Name ?? name, value.FileName.Length == 0 ? name : value.FileName);
        }

        return this;
    }

    public MultipartForm Part(string name, Stream? value) =>
        Part(name, value is null ? null : new StreamPart(value, name));

    public MultipartForm Part(string name, byte[]? value) =>
        Part(name, value is null ? null : new ByteArrayPart(value, name));

    public MultipartForm Part(string name, FileInfo? value) =>
        Part(name, value is null ? null : new FileInfoPart(value, value.Name));

    public MultipartForm Parts(string name, IEnumerable<string?>? values) => Each(values, value => Part(name, value));

    public MultipartForm Parts(string name, IEnumerable<MultipartItem?>? values) => Each(values, value => Part(name, value));

    public MultipartForm Parts(string name, IEnumerable<Stream?>? values) => Each(values, value => Part(name, value));

    public MultipartForm Parts(string name, IEnumerable<byte[]?>? values) => Each(values, value => Part(name, value));

    public MultipartForm Parts(string name, IEnumerable<FileInfo?>? values) => Each(values, value => Part(name, value));

    private MultipartForm Each<T>(IEnumerable<T>? values, Func<T, MultipartForm> add)
    {
        foreach (var value in values ?? [])
        {
            add(value);
        }

        return this;
    }
}
