using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>What a request says beside what is to be made: the file format, the look for nudity, the webhook, where the result goes.</summary>
public sealed record MediaExtra : WireObject
{
    /// <summary>The format of images. Default: <c>png</c>.</summary>
    public ImageFormat? ResponseImageType { get; init; }

    /// <summary>The format of videos: <c>mp4</c>, the default, or <c>gif</c>.</summary>
    public string? ResponseVideoType { get; init; }

    /// <summary>The format of sounds: <c>wav</c>, the default, or <c>mp3</c>.</summary>
    public string? ResponseAudioType { get; init; }

    /// <summary>Whether images are looked at for nudity, which costs more. Default: false.</summary>
    public bool? EnableNsfwDetection { get; init; }

    /// <summary>What counts: 0 explicit pictures alone; 1 other nudity and kissing too; 2 swimwear and underwear too.</summary>
    public int? NsfwDetectionLevel { get; init; }

    /// <summary>Who is told of the end.</summary>
    public MediaWebhook? Webhook { get; init; }

    /// <summary>Where the result is put.</summary>
    public CustomStorage? CustomStorage { get; init; }

    /// <summary>Whether a dedicated endpoint is used.</summary>
    public EnterprisePlan? EnterprisePlan { get; init; }

    internal void Check()
    {
        Require.OneOf(ResponseVideoType, "response_video_type", "mp4", "gif");
        Require.OneOf(ResponseAudioType, "response_audio_type", "wav", "mp3");
        Require.Between(NsfwDetectionLevel, "nsfw_detection_level", 0, 2);
        Webhook?.Check();
        CustomStorage?.AwsS3?.Check();
    }
}
