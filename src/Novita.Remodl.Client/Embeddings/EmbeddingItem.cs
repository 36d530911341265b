using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>One thing to embed: a text, an image, or both as one. Only Nova Embeddings takes more than a text.</summary>
public sealed record EmbeddingItem : WireObject
{
    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>The image: a web address, or its bytes in base64. A data URI is sent as its base64 alone.</summary>
    [JsonIgnore]
    public string? Image
    {
        get => ImageSource?.Text;
        init => ImageSource = InlineData.FromText(value);
    }

    [JsonInclude]
    [JsonPropertyName("image")]
    internal InlineData? ImageSource { get; init; }

    /// <summary>What the vector is for, within the request's task: queries and passages may stand side by side.</summary>
    public EmbeddingTask? Task { get; init; }

    /// <summary>The adapter that embeds; that of the task.</summary>
    public EmbeddingAdapter? Adapter { get; init; }

    /// <summary>Embeddings of the image that were computed before: an array, sent as it is.</summary>
    public JsonElement? ImageEmbeds { get; init; }

    /// <summary>Whether there is a text and nothing else, which every server takes.</summary>
    internal bool IsPlainText =>
        Text is not null && ImageSource is null && Task is null && Adapter is null && ImageEmbeds is null && AdditionalProperties is null;

    /// <summary>A text.</summary>
    public static implicit operator EmbeddingItem(string text) => FromText(text);

    /// <summary>A text, with what its vector is for.</summary>
    public static EmbeddingItem FromText(string text, EmbeddingTask? task = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Text = text, Task = task };
    }

    /// <summary>An image at a web address.</summary>
    public static EmbeddingItem FromImage(Uri address, EmbeddingTask? task = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new() { Image = address.AbsoluteUri, Task = task };
    }

    /// <summary>An image by its bytes. An array is not copied: don't change it until the call has ended.</summary>
    public static EmbeddingItem FromImage(ReadOnlyMemory<byte> image, EmbeddingTask? task = null) =>
        new() { ImageSource = InlineData.Bare(FileSource.FromBytes(image, "image", MediaTypes.Unknown)), Task = task };

    /// <summary>An image from a file, memory or a stream, sent in base64 that is written into the body in windows.</summary>
    /// <exception cref="ArgumentException">It is no image, or it is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static EmbeddingItem FromImage(FileSource image, EmbeddingTask? task = null) =>
        new() { ImageSource = InlineData.Bare(MediaCheck.Is("image", image)), Task = task };

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Text = ").Append(Text).Append(", Image = ").Append(ImageSource).Append(", Task = ").Append(Task).Append(", Adapter = ").Append(Adapter);
        return true;
    }
}
