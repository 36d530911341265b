using static Novita.Remodl.Client.NovitaAI.Media.Videos.VideoEndpoints;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The endpoints of MiniMax.</summary>
internal static class HailuoVideos
{
    public static NovitaVideoRequest? Find(string name, bool fromImage, VideoRequest r, VideoFields f) => name switch
    {
        "minimax-video-01" => new MiniMaxVideo01
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
            ImageUrl = f.Take(r.FirstFrame),
            EnablePromptExpansion = f.Take(r.EnhancePrompt),
        },
        "minimax-hailuo-02" or "hailuo-02" => new Hailuo02
        {
            Prompt = f.Take(r.Prompt),
            Image = f.Take(r.FirstFrame),
            EndImage = f.Take(r.LastFrame),
            Duration = f.Take(r.DurationSeconds),
            Resolution = Upper(f.Take(r.Resolution)),
            EnablePromptExpansion = f.Take(r.EnhancePrompt),
        },
        "minimax-hailuo-2.3" or "hailuo-2.3" when !fromImage => new Hailuo23TextToVideo
        {
            Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
            Duration = f.Take(r.DurationSeconds),
            Resolution = Upper(f.Take(r.Resolution)),
            EnablePromptExpansion = f.Take(r.EnhancePrompt),
        },
        "minimax-hailuo-2.3" or "hailuo-2.3" => FromImage(HailuoTier.Standard, name, r, f),
        "minimax-hailuo-2.3-fast" or "hailuo-2.3-fast" => FromImage(HailuoTier.Fast, name, r, f),
        _ => null,
    };

    private static Hailuo23ImageToVideo FromImage(HailuoTier tier, string name, VideoRequest r, VideoFields f) => new()
    {
        Tier = tier,
        Image = Needed(f.Take(r.FirstFrame), nameof(r.FirstFrame), name),
        Prompt = Needed(f.Take(r.Prompt), nameof(r.Prompt), name),
        Duration = f.Take(r.DurationSeconds),
        Resolution = Upper(f.Take(r.Resolution)),
        EnablePromptExpansion = f.Take(r.EnhancePrompt),
    };
}
