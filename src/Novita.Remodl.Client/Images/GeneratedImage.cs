using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>An image that was made: its bytes, or an address where it is for a while. Both save themselves alike.</summary>
public sealed record GeneratedImage : WireObject
{
    /// <summary>The image in base64, as on the wire. What was read is kept as <see cref="Bytes"/>, so that this text is made anew each time that it is asked for.</summary>
    [JsonIgnore]
    public string? B64Json
    {
        get => Source?.Text;
        init => Source = InlineData.FromText(value);
    }

    /// <summary>The image; null when it is at <see cref="Url"/>, from where <see cref="ReadBytesAsync"/> fetches it.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte>? Bytes => Source?.Bytes;

    /// <summary>The media type: by the first bytes, by the data URI that <see cref="Url"/> is, or as the service told; null when nobody knows.</summary>
    [JsonIgnore]
    public string? MediaType => (Bytes is { } bytes ? MediaTypes.OfContent(bytes.Span) : Url is null ? null : DataUri.MediaType(Url)) is { Length: > 0 } type && type != MediaTypes.Unknown
        ? type
        : ToldMediaType;

    /// <summary>Where the image is. The address expires, after an hour or so; whoever has it can open it until then.</summary>
    public string? Url { get; init; }

    /// <summary>Until when the address is valid, if the service told.</summary>
    [JsonIgnore]
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The prompt as the model has rewritten it.</summary>
    public string? RevisedPrompt { get; init; }

    [JsonInclude]
    [JsonPropertyName("b64_json")]
    [JsonConverter(typeof(DecodedDataConverter))]
    internal InlineData? Source { get; init; }

    [JsonIgnore]
    internal string? ToldMediaType { get; init; }

    // Whoever read the answer knows how its addresses are fetched.
    [JsonIgnore]
    internal Func<Uri, CancellationToken, Task<Stream>>? Fetch { get; init; }

    /// <summary>The image as a file, as videos and sounds are.</summary>
    /// <exception cref="InvalidOperationException">The image has neither bytes nor a web address.</exception>
    public GeneratedFile ToFile()
    {
        if (Bytes is { } bytes)
        {
            return new(_ => Task.FromResult<Stream>(OpenBytes(bytes))) { MediaType = MediaType };
        }

        if (Url is null)
        {
            throw new InvalidOperationException("The image has neither bytes nor an address.");
        }

        if (GeneratedFile.FromDataUri(Url, MediaType) is { } file)
        {
            return file;
        }

        if (!WebAddress.TryParse(Url, out var url))
        {
            throw new InvalidOperationException($"The image is at '{InlineData.Shorten(Url)}', which is no web address.");
        }

        return Fetch is { } fetch
            ? new(token => fetch(url, token)) { Url = url, MediaType = MediaType, ExpiresAt = ExpiresAt }
            : throw new InvalidOperationException($"The image is at {url.Host} and was read by no provider, which would fetch it. Fetch its address with a client of your own.");
    }

    /// <summary>Opens the image, wherever it is. A broken connection is taken up again where it broke, if the server can.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The encoded image; dispose of it.</returns>
    /// <exception cref="ResultExpiredException">The address is not valid any more.</exception>
    /// <exception cref="ModelProviderException">It could not be fetched.</exception>
    /// <exception cref="InvalidOperationException">There are no bytes, and nothing to fetch them from or with.</exception>
    public Task<Stream> OpenReadAsync(CancellationToken cancellationToken = default) => ToFile().OpenReadAsync(cancellationToken);

    /// <summary>Saves the image, wherever it is. It is there under its name only when all of it is; one that is there already is replaced.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="progress">Is told how many bytes have been written.</param>
    /// <param name="cancellationToken">Ends the call and deletes what was written.</param>
    /// <exception cref="IOException">It could not be written.</exception>
    /// <inheritdoc cref="OpenReadAsync" path="/exception"/>
    public Task SaveAsync(string path, IProgress<long>? progress = null, CancellationToken cancellationToken = default) => ToFile().SaveAsync(path, progress, cancellationToken);

    /// <summary>Reads the whole image into memory, wherever it is.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <inheritdoc cref="OpenReadAsync" path="/exception"/>
    public Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken = default) => ToFile().ReadBytesAsync(cancellationToken);

    internal static GeneratedImage FromBytes(byte[] bytes) => new() { Source = InlineData.FromBytes(bytes) };

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("B64Json = ").Append(Source).Append(", Url = ").Append(Url is null ? null : InlineData.Shorten(Url)).Append(", RevisedPrompt = ").Append(RevisedPrompt);
        return true;
    }

    private static MemoryStream OpenBytes(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new(array.Array!, array.Offset, array.Count, writable: false)
        : new(bytes.ToArray(), writable: false);
}
