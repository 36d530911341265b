using System.Text.Json;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Things to be embedded.</summary>
public sealed partial record EmbeddingRequest : WireObject
{
    /// <summary>The model's id, with or without a provider's prefix.</summary>
    public required string Model { get; init; }

    /// <summary>What is embedded. More than a server takes at once is sent in several calls and joined again. Absent only where <see cref="Messages"/> is set.</summary>
    public EmbeddingInput? Input { get; init; }

    /// <summary>
    /// How many numbers a vector has; 1 or more, for models that can be cut (Matryoshka). Nova Embeddings has 128, 256, 512, 1024 and 2048. Default: the model's own.
    /// Not with <see cref="ReturnMultivector"/>.
    /// </summary>
    public int? Dimensions { get; init; }

    /// <summary>How the vectors come over the wire. Default: <see cref="EmbeddingEncodingFormat.Base64"/>, which is shorter and exact.</summary>
    public EmbeddingEncodingFormat? EncodingFormat { get; init; }

    /// <summary>An id of the end user, against abuse.</summary>
    public string? User { get; init; }

    /// <summary>What the vectors are for (Nova Embeddings). Its adapter has to be the served one.</summary>
    public EmbeddingTask? Task { get; init; }

    /// <summary>What the domain is, in words (Nova Embeddings).</summary>
    public string? Instructions { get; init; }

    /// <summary>The adapter that embeds (Nova Embeddings); that of <see cref="Task"/>.</summary>
    public EmbeddingAdapter? Adapter { get; init; }

    /// <summary>Whether each token gets a vector of 128 numbers, for late interaction, in place of one for all (Nova Embeddings). Default false.</summary>
    public bool? ReturnMultivector { get; init; }

    /// <summary>An image to be embedded (Nova Embeddings): a web address, or its bytes in base64. See also <see cref="EmbeddingItem.Image"/>.</summary>
    public string? Image { get; init; }

    /// <summary>Embeddings of the image that were computed before (Nova Embeddings): an array, sent as it is.</summary>
    public JsonElement? ImageEmbeds { get; init; }
}
