namespace Novita.Remodl.Client.Serialization;

/// <summary>Times that are counted in seconds since 1970.</summary>
internal static class UnixSeconds
{
    private const long Last = 253_402_300_799;

    /// <summary>The time, or null where there is none: 0 stands for that too.</summary>
    public static DateTimeOffset? ToTime(long? seconds)
    {
        // What is beyond the year 9999 was counted in thousandths.
        var time = seconds > Last ? seconds / 1000 : seconds;
        return time is > 0 and <= Last ? DateTimeOffset.FromUnixTimeSeconds(time.Value) : null;
    }
}
