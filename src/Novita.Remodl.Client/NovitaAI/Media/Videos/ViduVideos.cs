using static Novita.Remodl.Client.NovitaAI.Media.Videos.VideoEndpoints;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The endpoints of Vidu.</summary>
internal static class ViduVideos
{
    private const int DefaultSeconds = 5;

    public static NovitaVideoRequest? Find(string name, bool fromImage, VideoRequest r, VideoFields f) => name switch
    {
        "vidu-q1" when !fromImage && r.ReferenceImages is not { Count: > 0 } => new ViduQ1TextToVideo
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
            Duration = f.Take(r.DurationSeconds),
            Seed = f.Take(r.Seed),
            AspectRatio = f.Take(r.AspectRatio),
            Resolution = Lower(f.Take(r.Resolution)),
        },
        "vidu-q1" => Q1(fromImage ? r.LastFrame is null ? ViduImageUse.First : ViduImageUse.StartEnd : ViduImageUse.Reference, r, f),
        "vidu-q1-reference2video" => Q1(ViduImageUse.Reference, r, f),
        "vidu-q1-startend2video" => Q1(ViduImageUse.StartEnd, r, f),
        "vidu-q2" when !fromImage => new ViduQ2TextToVideo
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
            Duration = f.Take(r.DurationSeconds) ?? DefaultSeconds,
            Audio = f.Take(r.GenerateAudio),
            Watermark = f.Take(r.Watermark),
            Resolution = Lower(f.Take(r.Resolution)),
            AspectRatio = f.Take(r.AspectRatio),
            Seed = f.Take(r.Seed),
        },
        "vidu-q2" or "vidu-q2-pro" or "vidu-q2-turbo" => Q2(name.EndsWith("-turbo", StringComparison.Ordinal) ? ViduTier.Turbo : ViduTier.Pro, name, r, f),
        "vidu-q2-pro-startend2video" => Q2(ViduTier.Pro, name, r, f),
        "vidu-q2-turbo-startend2video" => Q2(ViduTier.Turbo, name, r, f),
        "vidu-q2-pro-fast" => new ViduQ2ProFastImageToVideo
        {
            Images = [Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), name)],
            Prompt = f.Take(r.Prompt),
            Duration = f.Take(r.DurationSeconds),
        },
        "vidu-q3-pro" or "vidu-q3-turbo" when !fromImage => new ViduQ3TextToVideo
        {
            Tier = name == "vidu-q3-turbo" ? ViduTier.Turbo : ViduTier.Pro,
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
            Audio = f.Take(r.GenerateAudio),
            Duration = f.Take(r.DurationSeconds),
            Watermark = f.Take(r.Watermark),
            Resolution = Lower(f.Take(r.Resolution)),
            AspectRatio = f.Take(r.AspectRatio),
            Seed = f.Take(r.Seed),
        },
        "vidu-q3-pro" => new ViduQ3ProImageToVideo
        {
            Images = [Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), name)],
            Prompt = f.Take(r.Prompt),
            Audio = f.Take(r.InputAudio),
            Duration = f.Take(r.DurationSeconds),
            Watermark = f.Take(r.Watermark),
            Resolution = Lower(f.Take(r.Resolution)),
            Seed = f.Take(r.Seed),
        },
        "vidu-q3-turbo" when r.LastFrame is null => new ViduQ3TurboImageToVideo
        {
            Images = [Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), name)],
            Prompt = f.Take(r.Prompt),
            Audio = f.Take(r.GenerateAudio),
            Duration = f.Take(r.DurationSeconds),
            Watermark = f.Take(r.Watermark),
            Resolution = Lower(f.Take(r.Resolution)),
            Seed = f.Take(r.Seed),
        },
        "vidu-q3-turbo" or "vidu-q3-turbo-f2v" => new ViduQ3TurboFramesToVideo
        {
            Images = Ends(name, r, f),
            Prompt = f.Take(r.Prompt),
            Audio = f.Take(r.GenerateAudio),
            Duration = f.Take(r.DurationSeconds),
            Watermark = f.Take(r.Watermark),
            Resolution = Lower(f.Take(r.Resolution)),
            Seed = f.Take(r.Seed),
        },
        _ => null,
    };

    private static ViduQ1ImagesToVideo Q1(ViduImageUse use, VideoRequest r, VideoFields f) => new()
    {
        Use = use,
        Images = use == ViduImageUse.Reference ? Needed(f.Take(r.ReferenceImages), nameof(r.ReferenceImages), "vidu-q1-reference2video")
            : use == ViduImageUse.StartEnd ? Ends("vidu-q1-startend2video", r, f)
            : [Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), "vidu-q1-img2video")],
        Prompt = f.Take(r.Prompt),
        Duration = f.Take(r.DurationSeconds),
        Seed = f.Take(r.Seed),
        AspectRatio = f.Take(r.AspectRatio),
        Resolution = Lower(f.Take(r.Resolution)),
    };

    private static NovitaVideoRequest Q2(ViduTier tier, string name, VideoRequest r, VideoFields f) => r.LastFrame is null
        ? new ViduQ2ImageToVideo
        {
            Tier = tier,
            Images = [Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), name)],
            Prompt = f.Take(r.Prompt),
            Duration = f.Take(r.DurationSeconds),
            Resolution = Lower(f.Take(r.Resolution)),
            Watermark = f.Take(r.Watermark),
        }
        : new ViduQ2StartEndToVideo
        {
            Tier = tier,
            Images = Ends(name, r, f),
            Prompt = f.Take(r.Prompt),
            Duration = f.Take(r.DurationSeconds),
            Resolution = Lower(f.Take(r.Resolution)),
            Watermark = f.Take(r.Watermark),
        };

    private static MediaInput[] Ends(string name, VideoRequest r, VideoFields f) =>
        [Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), name), Needed(f.Take(r.LastFrame), nameof(r.LastFrame), name)];
}
