namespace Novita.Remodl.Emulator.Account;

/// <summary>The hour, day, week or month that it is now.</summary>
internal readonly record struct Period(DateTimeOffset Start, DateTimeOffset End)
{
    public static Period? Of(string cycle, DateTimeOffset now)
    {
        var day = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        var month = new DateTimeOffset(now.Year, now.Month, 1, 0, 0, 0, TimeSpan.Zero);
        return cycle switch
        {
            "Hour" => new(day.AddHours(now.UtcDateTime.Hour), day.AddHours(now.UtcDateTime.Hour + 1)),
            "Day" => new(day, day.AddDays(1)),
            "Week" => new(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)), day.AddDays(7 - (((int)day.DayOfWeek + 6) % 7))),
            "Month" => new(month, month.AddMonths(1)),
            _ => null,
        };
    }
}
