using static Novita.Remodl.Client.NovitaAI.Media.Videos.VideoEndpoints;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The endpoints of Wan.</summary>
internal static class WanVideos
{
    private const string Reference = "reference_";

    public static NovitaVideoRequest? Find(string name, bool fromImage, VideoRequest r, VideoFields f) => name switch
    {
        "wan" or "wan2.1" or "wan-2.1" => V21(fromImage, r, f),
        "wan-2.2" or "wan2.2" => InParts(fromImage ? WanModel.V22ImageToVideo : WanModel.V22TextToVideo, fromImage, r, f),
        "wan-2.5" or "wan2.5" => InParts(fromImage ? WanModel.V25ImageToVideo : WanModel.V25TextToVideo, fromImage, r, f),
        "wan2.6-v2v" => InParts(WanModel.V26VideoToVideo, fromImage: false, r, f),
        "wan2.6" or "wan-2.6" when !fromImage && r.ReferenceVideos is { Count: > 0 } => InParts(WanModel.V26VideoToVideo, fromImage: false, r, f),
        "wan2.6" or "wan-2.6" => InParts(fromImage ? WanModel.V26ImageToVideo : WanModel.V26TextToVideo, fromImage, r, f),
        "wan2.7-videoedit" => Edit(r, f),
        "wan2.7-r2v" => References(r, f),
        "wan2.7" or "wan-2.7" => V27(fromImage, r, f),
        _ => null,
    };

    private static NovitaVideoRequest V21(bool fromImage, VideoRequest r, VideoFields f)
    {
        var (width, height) = Pixels(f.Take(r.Size));
        var prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "wan2.1");
        return fromImage
            ? new WanV21ImageToVideo
            {
                ModelName = "wan2.1-i2v",
                ImageUrl = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), "wan2.1"),
                Prompt = prompt,
                NegativePrompt = f.Take(r.NegativePrompt),
                Width = width,
                Height = height,
                Seed = f.Take(r.Seed),
                Steps = f.Take(r.Steps),
                GuidanceScale = f.Take(r.GuidanceScale),
            }
            : new WanV21TextToVideo
            {
                ModelName = "wan2.1-t2v",
                Prompt = prompt,
                NegativePrompt = f.Take(r.NegativePrompt),
                Width = width,
                Height = height,
                Seed = f.Take(r.Seed),
                Steps = f.Take(r.Steps),
                GuidanceScale = f.Take(r.GuidanceScale),
            };
    }

    private static WanVideo InParts(WanModel model, bool fromImage, VideoRequest r, VideoFields f)
    {
        var is22 = model == WanModel.V22TextToVideo || model == WanModel.V22ImageToVideo;
        var is26 = !is22 && model != WanModel.V25TextToVideo && model != WanModel.V25ImageToVideo;
        return new()
        {
            Model = model,
            Input = new()
            {
                Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), model.Value),
                NegativePrompt = f.Take(r.NegativePrompt),
                ImgUrl = fromImage ? Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), model.Value) : null,
                AudioUrl = is22 ? null : f.Take(r.InputAudio),
                ReferenceUrls = model == WanModel.V26VideoToVideo ? f.Take(r.ReferenceVideos) : null,
            },
            Parameters = new()
            {
                Size = fromImage ? null : Starred(f.Take(r.Size)),
                Resolution = fromImage ? Upper(f.Take(r.Resolution)) : null,
                Duration = f.Take(r.DurationSeconds),
                PromptExtend = f.Take(r.EnhancePrompt),
                Audio = is22 ? null : f.Take(r.GenerateAudio),
                Watermark = is26 ? f.Take(r.Watermark) : null,
                Seed = f.Take(r.Seed),
            },
        };
    }

    private static NovitaVideoRequest V27(bool fromImage, VideoRequest r, VideoFields f)
    {
        if (fromImage)
        {
            return new WanV27ImageToVideo
            {
                ImageUrl = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), "wan2.7"),
                LastFrameUrl = f.Take(r.LastFrame),
                Prompt = f.Take(r.Prompt),
                NegativePrompt = f.Take(r.NegativePrompt),
                Duration = f.Take(r.DurationSeconds),
                Resolution = Upper(f.Take(r.Resolution)),
                DrivingAudioUrl = f.Take(r.InputAudio),
                Watermark = f.Take(r.Watermark),
                PromptExtend = f.Take(r.EnhancePrompt),
                Seed = f.Take(r.Seed),
            };
        }

        return r.ReferenceImages is { Count: > 0 } || r.ReferenceVideos is { Count: > 0 }
            ? References(r, f)
            : new WanV27TextToVideo
            {
                Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "wan2.7"),
                NegativePrompt = f.Take(r.NegativePrompt),
                Size = Starred(f.Take(r.Size)),
                Duration = f.Take(r.DurationSeconds),
                AudioUrl = f.Take(r.InputAudio),
                Watermark = f.Take(r.Watermark),
                PromptExtend = f.Take(r.EnhancePrompt),
                Seed = f.Take(r.Seed),
            };
    }

    private static WanV27ReferenceToVideo References(VideoRequest r, VideoFields f) => new()
    {
        Media =
        [
            .. (f.Take(r.ReferenceImages) ?? []).Select(image => new WanMedia { Url = image, Type = Reference + "image" }),
            .. (f.Take(r.ReferenceVideos) ?? []).Select(video => new WanMedia { Url = video, Type = Reference + "video" }),
        ],
        Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), "wan2.7-r2v"),
        NegativePrompt = f.Take(r.NegativePrompt),
        Size = Starred(f.Take(r.Size)),
        Duration = f.Take(r.DurationSeconds),
        Audio = f.Take(r.GenerateAudio),
        Watermark = f.Take(r.Watermark),
        Seed = f.Take(r.Seed),
    };

    private static WanV27VideoEdit Edit(VideoRequest r, VideoFields f)
    {
        var images = f.Take(r.ReferenceImages) ?? [];
        Require.Count(images, nameof(r.ReferenceImages), 0, 3);
        return new()
        {
            VideoUrl = Needed(One(f.Take(r.ReferenceVideos), nameof(r.ReferenceVideos), "wan2.7-videoedit"), nameof(r.ReferenceVideos), "wan2.7-videoedit"),
            Prompt = f.Take(r.Prompt),
            NegativePrompt = f.Take(r.NegativePrompt),
            ReferenceImageUrl = images.ElementAtOrDefault(0),
            ReferenceImageUrl2 = images.ElementAtOrDefault(1),
            ReferenceImageUrl3 = images.ElementAtOrDefault(2),
            Ratio = f.Take(r.AspectRatio),
            Duration = f.Take(r.DurationSeconds),
            Resolution = Upper(f.Take(r.Resolution)),
            Watermark = f.Take(r.Watermark),
            PromptExtend = f.Take(r.EnhancePrompt),
            Seed = f.Take(r.Seed),
        };
    }
}
