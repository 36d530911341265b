using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>When a file is to be deleted by itself (OpenAI).</summary>
public sealed record FileExpiry : WireObject
{
    /// <summary>From when on it counts: <c>created_at</c>, which is the default and the only one.</summary>
    public string Anchor
    {
        get => field ?? "created_at";
        init;
    }

    /// <summary>After how many seconds: 3600 (an hour) to 2592000 (30 days).</summary>
    public required long Seconds { get; init; }

    /// <summary>So long after it was stored: an hour to 30 days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less or more.</exception>
    public static FileExpiry After(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.FromHours(1));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(time, TimeSpan.FromDays(30));
        return new() { Seconds = (long)time.TotalSeconds };
    }
}
