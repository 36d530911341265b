using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// A video to be made, in words that all models share. Each model has an endpoint that takes some of these fields: one that it can't express is refused by its name before anything is sent.
/// Without images it is made from the text, with <see cref="FirstFrame"/> from the image. <see cref="WireObject.AdditionalProperties"/> are sent as they are.
/// </summary>
public sealed record VideoRequest : WireObject
{
    /// <summary>
    /// The model, with or without a provider's prefix: for example <c>kling-v3.0-pro</c>, <c>wan2.7</c>, <c>minimax-hailuo-2.3</c>, <c>veo-3.1</c>. Or a whole
    /// endpoint, such as <c>kling-v3.0-pro-i2v</c>. Novita has retired, among others, Kling 2.5, 2.6 and O1, Vidu Q2 and Q3, Seedance 1.5, PixVerse 4.5 and Wan up to 2.6; the request of each in
    /// <c>NovitaAI.Media.Videos</c> says when.
    /// </summary>
    public required string Model { get; init; }

    /// <summary>What shall be seen.</summary>
    public string? Prompt { get; init; }

    /// <summary>What shall not be seen.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>The image that it begins with.</summary>
    public MediaInput? FirstFrame { get; init; }

    /// <summary>The image that it ends with.</summary>
    public MediaInput? LastFrame { get; init; }

    /// <summary>Images to go by.</summary>
    public IReadOnlyList<MediaInput>? ReferenceImages { get; init; }

    /// <summary>Videos to go by; of models that change a video, the video.</summary>
    public IReadOnlyList<MediaInput>? ReferenceVideos { get; init; }

    /// <summary>The sound that it shall have, or that drives it.</summary>
    public MediaInput? InputAudio { get; init; }

    /// <summary>How many seconds.</summary>
    public int? DurationSeconds { get; init; }

    /// <summary>The resolution, such as <c>720p</c>, in upper or lower case.</summary>
    public string? Resolution { get; init; }

    /// <summary>The aspect ratio, such as <c>16:9</c>.</summary>
    public string? AspectRatio { get; init; }

    /// <summary>The size in pixels, such as <c>1280x720</c>.</summary>
    public string? Size { get; init; }

    /// <summary>How many frames a second.</summary>
    public int? FramesPerSecond { get; init; }

    /// <summary>The seed: the same one makes the same video, of models that keep to that.</summary>
    public long? Seed { get; init; }

    /// <summary>Whether there is sound.</summary>
    public bool? GenerateAudio { get; init; }

    /// <summary>How closely the prompt is kept to; the range is the model's.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>How many steps, of models that have them.</summary>
    public int? Steps { get; init; }

    /// <summary>Whether the service makes the prompt richer.</summary>
    public bool? EnhancePrompt { get; init; }

    /// <summary>Whether the camera stands still.</summary>
    public bool? CameraFixed { get; init; }

    /// <summary>Whether there is a watermark.</summary>
    public bool? Watermark { get; init; }

    /// <summary>How many videos.</summary>
    public int? N { get; init; }
}
