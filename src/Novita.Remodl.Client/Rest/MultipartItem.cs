using System.Net.Http.Headers;

namespace Novita.Remodl.Client.Rest;

/// <summary>A file in a multipart body.</summary>
internal abstract class MultipartItem
{
    protected MultipartItem(string fileName, string? contentType, string? name)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        FileName = fileName;
        ContentType = contentType;
        Name = name;
    }

    /// <summary>The part's name, where it isn't the parameter's.</summary>
    public string? Name { get; }

    public string? ContentType { get; }

    public string FileName { get; }

    public HttpContent ToContent()
    {
        var content = CreateContent();
        if (!string.IsNullOrEmpty(ContentType))
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(ContentType);
        }

        return content;
    }

    protected abstract HttpContent CreateContent();
}
