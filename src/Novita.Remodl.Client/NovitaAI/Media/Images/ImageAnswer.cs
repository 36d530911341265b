using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What a synchronous endpoint of images answers: each has some of these fields.</summary>
public sealed record ImageAnswer : WireObject
{
    /// <summary>The task, which has ended.</summary>
    public TaskInfo? Task { get; init; }

    /// <summary>The images; a plain address on the wire is one with <see cref="TaskImage.ImageUrl"/> alone.</summary>
    [JsonConverter(typeof(AnswerImagesConverter))]
    public IReadOnlyList<TaskImage>? Images { get; init; }

    /// <summary>The images as OpenAI has them, each an address or base64.</summary>
    [JsonConverter(typeof(AnswerImagesConverter))]
    public IReadOnlyList<TaskImage>? Data { get; init; }

    /// <summary>Their addresses.</summary>
    public IReadOnlyList<string>? ImageUrls { get; init; }

    /// <summary>The images themselves.</summary>
    [JsonPropertyName("binary_data_base64")]
    public IReadOnlyList<string>? BinaryDataBase64 { get; init; }

    /// <summary>How it went, with status 200 also when it did not.</summary>
    public BaseResponse? BaseResp { get; init; }
}
