using System.Text;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A picture that goes into the model.</summary>
public sealed record InputImagePart : ResponsePart
{
    /// <inheritdoc/>
    public override string Type => "input_image";

    /// <summary>The picture's address, or a data URI. Of a file it is made anew each time that it is asked for.</summary>
    [JsonIgnore]
    public string? ImageUrl
    {
        get => Source?.Text;
        init => Source = InlineData.FromText(value);
    }

    [JsonInclude]
    [JsonPropertyName("image_url")]
    internal InlineData? Source { get; init; }

    /// <summary>The id of an uploaded file, in place of the address.</summary>
    public string? FileId { get; init; }

    /// <summary>How closely the model looks.</summary>
    public ImageDetail? Detail { get; init; }

    /// <summary>Marks the end of a prefix to cache (OpenAI).</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; init; }

    /// <summary>A picture from disk, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">It is no image.</exception>
    public static InputImagePart FromPath(string path, ImageDetail? detail = null) => FromFile(FileSource.FromPath(path), detail);

    /// <summary>A picture from memory, sent as a data URI. An array is not copied: don't change it until the call has ended.</summary>
    /// <param name="image">The encoded image: PNG, JPEG, WebP, GIF.</param>
    /// <param name="mediaType">For example <c>image/png</c>; by the first bytes.</param>
    /// <param name="detail">How closely the model looks.</param>
    /// <exception cref="ArgumentException">The bytes are no image that is known here, and there is no <paramref name="mediaType"/>.</exception>
    public static InputImagePart FromBytes(ReadOnlyMemory<byte> image, string? mediaType = null, ImageDetail? detail = null) =>
        FromFile(FileSource.FromBytes(image, "image", mediaType), detail);

    /// <summary>A picture from a file, memory or a stream, sent as a data URI that is written into the body in windows.</summary>
    /// <exception cref="ArgumentException">It is no image, or it is a stream that can't seek: <see cref="FileSource.LoadAsync"/> reads it first.</exception>
    public static InputImagePart FromFile(FileSource file, ImageDetail? detail = null) =>
        new() { Source = InlineData.FromFile(MediaCheck.Is("image", file)), Detail = detail };

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append("ImageUrl = ").Append(Source).Append(", FileId = ").Append(FileId).Append(", Detail = ").Append(Detail);
        return true;
    }
}
