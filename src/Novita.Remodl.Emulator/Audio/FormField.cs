using System.Globalization;

namespace Novita.Remodl.Emulator.Audio;

/// <summary>A field of a form, for strict mode.</summary>
internal sealed record FormField(string Name, Func<string, string?> Problem, bool Repeats = false)
{
    public static FormField Text(string name, bool repeats = false) => new(name, static _ => null, repeats);

    public static FormField Bool(string name) => new(name, static value => value is "true" or "false" or "1" or "0" ? null : "must be a boolean");

    public static FormField Int(string name) => new(name, static value => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? null : "must be an integer");

    public static FormField Number(string name, double min, double max) => new(name, value => ProblemWith(value, min, max));

    public static FormField OneOf(string name, params string[] values) => new(name, value => values.Contains(value, StringComparer.Ordinal) ? null : $"must be one of {string.Join(", ", values)}");

    public static FormField EachOf(string name, params string[] values) => OneOf(name, values) with { Repeats = true };

    private static string? ProblemWith(string value, double min, double max)
    {
        if (!double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
        {
            return "must be a number";
        }

        return number < min || number > max ? FormattableString.Invariant($"must be between {min} and {max}") : null;
    }
}
