using static Novita.Remodl.Client.NovitaAI.Media.Videos.VideoEndpoints;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The endpoints of Veo, PixVerse, Hunyuan and Stable Video Diffusion.</summary>
internal static class OtherVideos
{
    private const int HunyuanFrames = 85;
    private const int HunyuanSteps = 30;
    private const int StableFramesPerSecond = 6;
    private const int StableSteps = 20;

    public static NovitaVideoRequest? Find(string name, bool fromImage, VideoRequest r, VideoFields f) => name switch
    {
        "veo-3.1" or "veo-3.1-generate-001" => Veo("veo-3.1-generate-001", r, f),
        "veo-3.1-fast" or "veo-3.1-fast-generate-001" => Veo("veo-3.1-fast-generate-001", r, f),
        "veo-3.1-lite" or "veo-3.1-lite-generate-001" => Veo("veo-3.1-lite-generate-001", r, f),
        "veo-3.1-generate" => VeoFlat(fromImage, r, f),
        "pixverse-v4.5" or "pixverse" => PixVerse(fromImage, r, f),
        "hunyuan-video-fast" or "hunyuan-video" => Hunyuan(r, f),
        "svd" or "SVD" => Stable("SVD", 14, r, f),
        "svd-xt" or "SVD-XT" => Stable("SVD-XT", 25, r, f),
        _ => null,
    };

    private static VeoRequest Veo(string model, VideoRequest r, VideoFields f) => new()
    {
        Model = model,
        Instances =
        [
            new()
            {
                Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), model),
                Image = f.Take(r.FirstFrame) is { } first ? new() { Data = first } : null,
                LastFrame = f.Take(r.LastFrame) is { } last ? new() { Data = last } : null,
            },
        ],
        Parameters = new()
        {
            AspectRatio = f.Take(r.AspectRatio),
            Resolution = Lower(f.Take(r.Resolution)),
            DurationSeconds = f.Take(r.DurationSeconds),
            SampleCount = f.Take(r.N),
            GenerateAudio = f.Take(r.GenerateAudio),
            NegativePrompt = f.Take(r.NegativePrompt),
            EnhancePrompt = f.Take(r.EnhancePrompt),
            Seed = f.Take(r.Seed),
        },
    };

    private static NovitaVideoRequest VeoFlat(bool fromImage, VideoRequest r, VideoFields f) => fromImage || r.ReferenceImages is { Count: > 0 }
        ? new VeoImageToVideo
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "veo-3.1-generate"),
            Image = f.Take(r.FirstFrame),
            LastImage = f.Take(r.LastFrame),
            ReferenceImages = f.Take(r.ReferenceImages)?.Select(image => new VeoReferenceImage { Image = image }).ToArray(),
            GenerateAudio = f.Take(r.GenerateAudio) ?? true,
            DurationSeconds = f.Take(r.DurationSeconds),
            AspectRatio = f.Take(r.AspectRatio),
            Resolution = Lower(f.Take(r.Resolution)),
            SampleCount = f.Take(r.N),
        }
        : new VeoTextToVideo
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "veo-3.1-generate"),
            GenerateAudio = f.Take(r.GenerateAudio) ?? true,
            DurationSeconds = f.Take(r.DurationSeconds),
            AspectRatio = f.Take(r.AspectRatio),
            Resolution = Lower(f.Take(r.Resolution)),
            SampleCount = f.Take(r.N),
        };

    private static NovitaVideoRequest PixVerse(bool fromImage, VideoRequest r, VideoFields f) => fromImage
        ? new PixVerseImageToVideo
        {
            Image = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), "pixverse-v4.5"),
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "pixverse-v4.5"),
            NegativePrompt = f.Take(r.NegativePrompt),
            Resolution = Lower(f.Take(r.Resolution)),
            Seed = f.Take(r.Seed),
        }
        : new PixVerseTextToVideo
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "pixverse-v4.5"),
            NegativePrompt = f.Take(r.NegativePrompt),
            AspectRatio = f.Take(r.AspectRatio),
            Resolution = Lower(f.Take(r.Resolution)),
            Seed = f.Take(r.Seed),
        };

    // The endpoint can't do without any of them.
    private static HunyuanVideoFast Hunyuan(VideoRequest r, VideoFields f)
    {
        var (width, height) = Pixels(f.Take(r.Size));
        return new()
        {
            ModelName = "hunyuan-video-fast",
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "hunyuan-video-fast"),
            Width = width ?? 1280,
            Height = height ?? 720,
            Seed = f.Take(r.Seed) ?? -1,
            Steps = f.Take(r.Steps) ?? HunyuanSteps,
            Frames = HunyuanFrames,
        };
    }

    // Neither can this one.
    private static StableVideoFromImage Stable(string model, int frames, VideoRequest r, VideoFields f) => new()
    {
        ModelName = model,
        ImageFile = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), model),
        FramesNum = frames,
        FramesPerSecond = f.Take(r.FramesPerSecond) ?? StableFramesPerSecond,
        ImageFileResizeMode = "ORIGINAL_RESOLUTION",
        Steps = f.Take(r.Steps) ?? StableSteps,
        Seed = f.Take(r.Seed),
    };
}
