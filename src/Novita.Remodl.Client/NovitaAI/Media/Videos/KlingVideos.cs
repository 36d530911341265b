using static Novita.Remodl.Client.NovitaAI.Media.Videos.VideoEndpoints;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The endpoints of Kling.</summary>
internal static class KlingVideos
{
    public static NovitaVideoRequest? Find(string name, bool fromImage, VideoRequest r, VideoFields f) => name switch
    {
        "kling-v3.0" or "kling-v3.0-pro" => V3(KlingTier.Pro, fromImage, r, f),
        "kling-v3.0-std" => V3(KlingTier.Standard, fromImage, r, f),
        "kling-v3.0-4k" => V3(KlingTier.FourK, fromImage, r, f),
        "kling-v3.0-motion-control" => new KlingV3MotionControl
        {
            ModelName = "kling-v3-0-std",
            Image = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), name),
            Video = Needed(One(f.Take(r.ReferenceVideos), nameof(r.ReferenceVideos), name), nameof(r.ReferenceVideos), name),
            Prompt = f.Take(r.Prompt),
            NegativePrompt = f.Take(r.NegativePrompt),
        },
        "kling-v2.6" or "kling-v2.6-pro" => V26(fromImage, r, f),
        "kling-2.5-turbo" or "kling-v2.5-turbo" => V25(fromImage, r, f),
        "kling-v2.1-t2v-master" => V21(fromImage: false, r, f),
        "kling-v2.1-i2v-master" => V21(fromImage: true, r, f),
        "kling-v2.1-master" => V21(fromImage, r, f),
        "kling-v2.1" when fromImage => V21(fromImage, r, f) is KlingV21ImageToVideo plain ? plain with { Model = KlingV21Model.Plain } : null,
        "kling-v2.1" => V21(fromImage, r, f),
        "kling-v1.6" => V16(fromImage, r, f),
        "kling-o1" => O1(fromImage, r, f),
        "kling-o1-ref2v" => References(r, f),
        "kling-o1-video-edit" => new KlingO1VideoEdit
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
            Video = Needed(One(f.Take(r.ReferenceVideos), nameof(r.ReferenceVideos), name), nameof(r.ReferenceVideos), name),
            Images = f.Take(r.ReferenceImages),
            AspectRatio = f.Take(r.AspectRatio),
        },
        _ => null,
    };

    private static NovitaVideoRequest V3(KlingTier tier, bool fromImage, VideoRequest r, VideoFields f) => fromImage
        ? new KlingV3ImageToVideo
        {
            Tier = tier,
            Image = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), "kling-v3.0"),
            EndImage = f.Take(r.LastFrame),
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-v3.0"),
            NegativePrompt = f.Take(r.NegativePrompt),
            Sound = f.Take(r.GenerateAudio),
            Duration = f.Take(r.DurationSeconds),
            CfgScale = f.Take(r.GuidanceScale),
        }
        : new KlingV3TextToVideo
        {
            Tier = tier,
            Prompt = f.Take(r.Prompt),
            NegativePrompt = f.Take(r.NegativePrompt),
            Sound = f.Take(r.GenerateAudio),
            Duration = f.Take(r.DurationSeconds),
            CfgScale = f.Take(r.GuidanceScale),
            AspectRatio = f.Take(r.AspectRatio),
        };

    private static NovitaVideoRequest V26(bool fromImage, VideoRequest r, VideoFields f) => fromImage
        ? new KlingV26ImageToVideo
        {
            Image = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), "kling-v2.6-pro"),
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-v2.6-pro"),
            NegativePrompt = f.Take(r.NegativePrompt),
            Sound = f.Take(r.GenerateAudio),
            Duration = f.Take(r.DurationSeconds),
            CfgScale = f.Take(r.GuidanceScale),
            AspectRatio = f.Take(r.AspectRatio),
        }
        : new KlingV26TextToVideo
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-v2.6-pro"),
            NegativePrompt = f.Take(r.NegativePrompt),
            Sound = f.Take(r.GenerateAudio),
            Duration = f.Take(r.DurationSeconds),
            CfgScale = f.Take(r.GuidanceScale),
            AspectRatio = f.Take(r.AspectRatio),
        };

    private static NovitaVideoRequest V25(bool fromImage, VideoRequest r, VideoFields f) => fromImage
        ? new KlingV25ImageToVideo
        {
            Image = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), "kling-2.5-turbo"),
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-2.5-turbo"),
            NegativePrompt = f.Take(r.NegativePrompt),
            Duration = f.Take(r.DurationSeconds),
            CfgScale = f.Take(r.GuidanceScale),
        }
        : new KlingV25TextToVideo
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-2.5-turbo"),
            NegativePrompt = f.Take(r.NegativePrompt),
            Duration = f.Take(r.DurationSeconds),
            CfgScale = f.Take(r.GuidanceScale),
            AspectRatio = f.Take(r.AspectRatio),
        };

    private static NovitaVideoRequest V21(bool fromImage, VideoRequest r, VideoFields f) => fromImage
        ? new KlingV21ImageToVideo
        {
            Image = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), "kling-v2.1"),
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-v2.1"),
            NegativePrompt = f.Take(r.NegativePrompt),
            Duration = f.Take(r.DurationSeconds),
            GuidanceScale = f.Take(r.GuidanceScale),
            AspectRatio = f.Take(r.AspectRatio),
        }
        : new KlingV21TextToVideo
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-v2.1"),
            NegativePrompt = f.Take(r.NegativePrompt),
            Duration = f.Take(r.DurationSeconds),
            GuidanceScale = f.Take(r.GuidanceScale),
            AspectRatio = f.Take(r.AspectRatio),
        };

    // The last frame is of the mode Professional alone.
    private static NovitaVideoRequest V16(bool fromImage, VideoRequest r, VideoFields f) => fromImage
        ? new KlingV16ImageToVideo
        {
            Mode = r.LastFrame is null ? "Standard" : "Professional",
            ImageUrl = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), "kling-v1.6"),
            EndImageUrl = f.Take(r.LastFrame),
            Prompt = f.Take(r.Prompt),
            NegativePrompt = f.Take(r.NegativePrompt),
            Duration = f.Take(r.DurationSeconds),
            GuidanceScale = f.Take(r.GuidanceScale),
        }
        : new KlingV16TextToVideo
        {
            Mode = "Standard",
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-v1.6"),
            NegativePrompt = f.Take(r.NegativePrompt),
            Duration = f.Take(r.DurationSeconds),
            GuidanceScale = f.Take(r.GuidanceScale),
        };

    private static NovitaVideoRequest O1(bool fromImage, VideoRequest r, VideoFields f)
    {
        if (fromImage)
        {
            return new KlingO1ImageToVideo
            {
                Image = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), "kling-o1"),
                LastImage = f.Take(r.LastFrame),
                Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-o1"),
                Duration = f.Take(r.DurationSeconds),
                AspectRatio = f.Take(r.AspectRatio),
            };
        }

        return r.ReferenceImages is { Count: > 0 } || r.ReferenceVideos is { Count: > 0 }
            ? References(r, f)
            : new KlingO1TextToVideo { Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-o1"), Duration = f.Take(r.DurationSeconds), AspectRatio = f.Take(r.AspectRatio) };
    }

    private static KlingO1ReferenceToVideo References(VideoRequest r, VideoFields f) => new()
    {
        Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "kling-o1-ref2v"),
        Images = f.Take(r.ReferenceImages),
        Video = One(f.Take(r.ReferenceVideos), nameof(r.ReferenceVideos), "kling-o1-ref2v"),
        Duration = f.Take(r.DurationSeconds),
        AspectRatio = f.Take(r.AspectRatio),
    };
}
