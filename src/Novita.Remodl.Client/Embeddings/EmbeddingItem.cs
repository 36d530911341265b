using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>One thing to embed: a text, an image, or both as one. Only Nova Embeddings takes more than a text.</summary>
public sealed record EmbeddingItem : WireObject
{
    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>The image: a web address, or its bytes in base64. A data URI is sent as its base64 alone.</summary>
    public string? Image { get; init; }

    /// <summary>What the vector is for, within the request's task: queries and passages may stand side by side.</summary>
    public EmbeddingTask? Task { get; init; }

    /// <summary>The adapter that embeds; that of the task.</summary>
    public EmbeddingAdapter? Adapter { get; init; }

    /// <summary>Embeddings of the image that were computed before: an array, sent as it is.</summary>
    public JsonElement? ImageEmbeds { get; init; }

    /// <summary>Whether there is a text and nothing else, which every server takes.</summary>
    internal bool IsPlainText =>
        Text is not null && Image is null && Task is null && Adapter is null && ImageEmbeds is null && AdditionalProperties is null;

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

    /// <summary>An image by its bytes.</summary>
    public static EmbeddingItem FromImage(ReadOnlySpan<byte> image, EmbeddingTask? task = null) => new() { Image = Convert.ToBase64String(image), Task = task };
}
