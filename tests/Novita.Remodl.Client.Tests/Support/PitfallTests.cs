using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Novita.Remodl.Client.Tests.Support;

/// <summary>Others' mistakes, by their numbers in the facts: a test that has <c>Pitfall_41</c> in its name keeps us from number 41.</summary>
public sealed partial class PitfallTests
{
    // About deployments that cool down, which there are none of yet.
    private static readonly int[] OfTheRouter = [39];

    [Fact]
    public void Every_pitfall_has_a_test()
    {
        var tested = typeof(PitfallTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true) && method.Name.StartsWith("Pitfall", StringComparison.Ordinal))
            .SelectMany(method => Number().Matches(method.Name))
            .Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture))
            .ToHashSet();

        Assert.Empty(Enumerable.Range(1, 50).Except(OfTheRouter).Except(tested));
    }

    [Fact]
    public void The_suite_runs_under_the_culture_that_was_asked_for()
    {
        if (Environment.GetEnvironmentVariable("TEST_CULTURE") is { Length: > 0 } name)
        {
            Assert.Equal(name, CultureInfo.CurrentCulture.Name);
        }
    }

    [GeneratedRegex("(?<=Pitfalls?_?|_and_|_)[0-9]{2}(?=_)")]
    private static partial Regex Number();
}
