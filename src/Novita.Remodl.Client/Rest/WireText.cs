using System.Globalization;

namespace Novita.Remodl.Client.Rest;

/// <summary>Values as text, the same in every culture.</summary>
internal static class WireText
{
    public static string? Of(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => null,
    };

    public static string? Of<T>(T? value)
        where T : struct, IFormattable
        => value?.ToString(Format<T>(), CultureInfo.InvariantCulture);

    // Times are written as ISO 8601.
    private static string? Format<T>() =>
        typeof(T) == typeof(DateTimeOffset) || typeof(T) == typeof(DateTime)
        || typeof(T) == typeof(DateOnly) || typeof(T) == typeof(TimeOnly)
            ? "O"
            : null;
}
