using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>A part of what Seedance 2 is given.</summary>
public sealed record SeedanceContent : WireObject
{
    /// <summary><c>text</c>, <c>image_url</c>, <c>video_url</c> or <c>audio_url</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>The image.</summary>
    public SeedanceMedia? ImageUrl { get; init; }

    /// <summary>The video.</summary>
    public SeedanceMedia? VideoUrl { get; init; }

    /// <summary>The sound.</summary>
    public SeedanceMedia? AudioUrl { get; init; }

    /// <summary>What it is for.</summary>
    public SeedanceRole? Role { get; init; }

    /// <summary>A text.</summary>
    public static SeedanceContent FromText(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return new() { Type = "text", Text = text };
    }

    /// <summary>An image.</summary>
    /// <param name="image">A file, an address, a data URI or the id of an asset.</param>
    /// <param name="role">What it is for. Default: the first frame.</param>
    public static SeedanceContent FromImage(MediaInput image, SeedanceRole? role = null) =>
        new() { Type = "image_url", ImageUrl = new() { Url = image }, Role = role ?? SeedanceRole.FirstFrame };

    /// <summary>A video to go by, of 2 to 15 seconds.</summary>
    public static SeedanceContent FromVideo(MediaInput video) => new() { Type = "video_url", VideoUrl = new() { Url = video }, Role = SeedanceRole.ReferenceVideo };

    /// <summary>A sound to go by.</summary>
    public static SeedanceContent FromAudio(MediaInput audio) => new() { Type = "audio_url", AudioUrl = new() { Url = audio }, Role = SeedanceRole.ReferenceAudio };
}
