using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.PublicApi;

public sealed class PublicApiTests
{
    private const string UpdateVariable = "UPDATE_PUBLIC_API";

    private static readonly string Approved = Path.Combine(Repository.Root, "tests", "Novita.Remodl.Client.Tests", "PublicApi", "PublicApi.approved.txt");

    [Fact]
    public void The_public_API_is_the_approved_one()
    {
        var actual = ApiListing.Of(typeof(IModelProvider).Assembly).ToArray();
        if (Environment.GetEnvironmentVariable(UpdateVariable) is { Length: > 0 })
        {
            File.WriteAllText(Approved, string.Join('\n', actual));
            return;
        }

        var approved = File.Exists(Approved) ? File.ReadAllText(Approved).ReplaceLineEndings("\n").Split('\n') : [];
        var difference = Difference(approved, actual);

        Assert.True(
            difference.Length == 0,
            $"The public API is not the approved one. If that is meant, run this test with {UpdateVariable}=1, which rewrites {Path.GetFileName(Approved)}, and commit the file.\n{difference}");
    }

    // Lines that are gone and lines that came, each under its type.
    private static string Difference(string[] approved, string[] actual)
    {
        var before = Qualify(approved).ToHashSet(StringComparer.Ordinal);
        var after = Qualify(actual).ToHashSet(StringComparer.Ordinal);
        var lines = before.Except(after).Select(line => (Line: line, Sign: '-')).Concat(after.Except(before).Select(line => (Line: line, Sign: '+')));
        return string.Join('\n', lines.OrderBy(entry => entry.Line, StringComparer.Ordinal).Select(entry => $"{entry.Sign} {entry.Line}"));
    }

    private static IEnumerable<string> Qualify(string[] lines)
    {
        var type = "";
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (line[0] != ' ')
            {
                type = line;
                yield return line;
            }
            else
            {
                yield return $"{type.Split(" : ")[0]}: {line.Trim()}";
            }
        }
    }
}
