namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What the models of Hailuo have in common.</summary>
internal static class HailuoChecks
{
    public static void Duration(int? duration, string? resolution)
    {
        if (resolution == "1080P" && duration is not (null or 6))
        {
            throw new ArgumentOutOfRangeException(nameof(duration), duration, FormattableString.Invariant($"duration is {duration}. At 1080P it has to be 6."));
        }
    }
}
