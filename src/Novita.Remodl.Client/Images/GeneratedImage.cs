using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>An image that was made: its bytes, or an address where it is for a while.</summary>
public sealed record GeneratedImage : WireObject
{
    /// <summary>The image in base64, as on the wire. What was read is kept as <see cref="Bytes"/>, so that this text is made anew each time that it is asked for.</summary>
    [JsonIgnore]
    public string? B64Json
    {
        get => Source?.Text;
        init => Source = InlineData.FromText(value);
    }

    /// <summary>The image; null when it is at <see cref="Url"/>.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte>? Bytes => Source?.Bytes;

    /// <summary>The media type, by the first bytes; null when there are none.</summary>
    [JsonIgnore]
    public string? MediaType => Bytes is { } bytes ? MediaTypes.OfContent(bytes.Span) : null;

    /// <summary>Where the image is. The address expires, after an hour or so.</summary>
    public string? Url { get; init; }

    /// <summary>The prompt as the model has rewritten it.</summary>
    public string? RevisedPrompt { get; init; }

    [JsonInclude]
    [JsonPropertyName("b64_json")]
    [JsonConverter(typeof(DecodedDataConverter))]
    internal InlineData? Source { get; init; }

    /// <summary>The image as a stream, over its bytes.</summary>
    /// <exception cref="InvalidOperationException">There are no bytes; <see cref="ModelProviderImageExtensions.OpenImageAsync"/> fetches them.</exception>
    public Stream OpenRead() => MemoryMarshal.TryGetArray(RequireBytes(), out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(RequireBytes().ToArray(), writable: false);

    /// <summary>Writes the image to a file, which is there whole or not at all. A file of that name is replaced.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="InvalidOperationException">There are no bytes; <see cref="ModelProviderImageExtensions.SaveImageAsync"/> fetches them first.</exception>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        var bytes = RequireBytes();
        return AtomicFile.WriteAsync(path, (file, token) => file.WriteAsync(bytes, token).AsTask(), cancellationToken);
    }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("B64Json = ").Append(Source).Append(", Url = ").Append(Url is null ? null : InlineData.Shorten(Url)).Append(", RevisedPrompt = ").Append(RevisedPrompt);
        return true;
    }

    private ReadOnlyMemory<byte> RequireBytes() => Bytes ?? throw new InvalidOperationException(
        Url is null
            ? "The image has neither bytes nor an address."
            : "The image is at an address. Fetch it: await provider.SaveImageAsync(image, path), or OpenImageAsync.");
}
