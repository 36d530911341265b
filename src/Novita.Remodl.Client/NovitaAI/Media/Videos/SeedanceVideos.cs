using static Novita.Remodl.Client.NovitaAI.Media.Videos.VideoEndpoints;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The endpoints of Seedance.</summary>
internal static class SeedanceVideos
{
    private const string DefaultResolution = "720p";

    public static NovitaVideoRequest? Find(string name, bool fromImage, VideoRequest r, VideoFields f) => name switch
    {
        "seedance-v1-lite" => V1(SeedanceTier.Lite, fromImage, name, r, f),
        "seedance-v1-pro" or "seedance-v1" => V1(SeedanceTier.Pro, fromImage, name, r, f),
        "seedance-v1.5-pro" or "seedance-v1.5" => V15(fromImage, name, r, f),
        _ => null,
    };

    public static Seedance2Request ToSeedance2(VideoRequest r, string model, VideoFields f)
    {
        List<SeedanceContent> content = [];
        if (f.Take(r.Prompt) is { } prompt)
        {
            content.Add(SeedanceContent.FromText(prompt));
        }

        if (f.Take(r.FirstFrame) is { } first)
        {
            content.Add(SeedanceContent.FromImage(first, SeedanceRole.FirstFrame));
        }

        if (f.Take(r.LastFrame) is { } last)
        {
            content.Add(SeedanceContent.FromImage(last, SeedanceRole.LastFrame));
        }

        content.AddRange((f.Take(r.ReferenceImages) ?? []).Select(image => SeedanceContent.FromImage(image, SeedanceRole.ReferenceImage)));
        content.AddRange((f.Take(r.ReferenceVideos) ?? []).Select(SeedanceContent.FromVideo));
        if (f.Take(r.InputAudio) is { } audio)
        {
            content.Add(SeedanceContent.FromAudio(audio));
        }

        return new()
        {
            Model = model,
            Content = content,
            Resolution = Lower(f.Take(r.Resolution)),
            Ratio = f.Take(r.AspectRatio),
            Duration = f.Take(r.DurationSeconds),
            GenerateAudio = f.Take(r.GenerateAudio),
            Watermark = f.Take(r.Watermark),
            Seed = f.Take(r.Seed),
        };
    }

    // The endpoint can't do without a resolution.
    private static NovitaVideoRequest V1(SeedanceTier tier, bool fromImage, string name, VideoRequest r, VideoFields f) => fromImage
        ? new SeedanceV1ImageToVideo
        {
            Tier = tier,
            Image = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), name),
            LastImage = f.Take(r.LastFrame),
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
            Resolution = Lower(f.Take(r.Resolution)) ?? DefaultResolution,
            AspectRatio = f.Take(r.AspectRatio),
            Duration = f.Take(r.DurationSeconds),
            CameraFixed = f.Take(r.CameraFixed),
            Seed = f.Take(r.Seed),
        }
        : new SeedanceV1TextToVideo
        {
            Tier = tier,
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
            Resolution = Lower(f.Take(r.Resolution)) ?? DefaultResolution,
            AspectRatio = f.Take(r.AspectRatio),
            Duration = f.Take(r.DurationSeconds),
            CameraFixed = f.Take(r.CameraFixed),
            Seed = f.Take(r.Seed),
        };

    private static NovitaVideoRequest V15(bool fromImage, string name, VideoRequest r, VideoFields f) => fromImage
        ? new SeedanceV15ImageToVideo
        {
            Image = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), name),
            LastImage = f.Take(r.LastFrame),
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
            Fps = f.Take(r.FramesPerSecond),
            Ratio = f.Take(r.AspectRatio),
            Duration = f.Take(r.DurationSeconds),
            Resolution = Lower(f.Take(r.Resolution)),
            Watermark = f.Take(r.Watermark),
            CameraFixed = f.Take(r.CameraFixed),
            GenerateAudio = f.Take(r.GenerateAudio),
            Seed = f.Take(r.Seed),
        }
        : new SeedanceV15TextToVideo
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
            Fps = f.Take(r.FramesPerSecond),
            Ratio = f.Take(r.AspectRatio),
            Duration = f.Take(r.DurationSeconds),
            Resolution = Lower(f.Take(r.Resolution)),
            Watermark = f.Take(r.Watermark),
            CameraFixed = f.Take(r.CameraFixed),
            GenerateAudio = f.Take(r.GenerateAudio),
            Seed = f.Take(r.Seed),
        };
}
