using System.Text.RegularExpressions;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>What the README shows is what is compiled here: each of its C# blocks is a region of a file of this folder.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));

    private static readonly string[] Sources =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Readme"), "*.cs").Select(File.ReadAllText)];

    [Fact]
    public void Every_block_is_a_region_that_is_compiled()
    {
        var regions = Sources.SelectMany(source => Region().Matches(source)).Select(match => Normalize(match.Groups["text"].Value)).ToHashSet();
        var blocks = Blocks();
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Normalize(UsingDirective().Replace(block, "")), regions));
    }

    [Fact]
    public void Every_region_is_a_block()
    {
        var blocks = Blocks().Select(block => Normalize(UsingDirective().Replace(block, ""))).ToHashSet();
        var regions = Sources.SelectMany(source => Region().Matches(source));
        Assert.All(regions, region => Assert.True(blocks.Contains(Normalize(region.Groups["text"].Value)), region.Groups["name"].Value));
    }

    [Fact]
    public void The_namespaces_that_it_uses_exist()
    {
        var used = Blocks().SelectMany(block => UsingDirective().Matches(block)).Select(match => match.Groups["namespace"].Value);
        var known = typeof(IModelProvider).Assembly.GetExportedTypes().Select(type => type.Namespace).ToHashSet();
        Assert.All(used, name => Assert.Contains(name, known));
    }

    [Fact]
    public void A_block_that_names_a_type_has_its_namespace_before_it()
    {
        // The first screen has the two that every program has.
        var types = typeof(IModelProvider).Assembly.GetExportedTypes()
            .Where(type => type.Namespace is not ("Novita.Remodl.Client" or "Novita.Remodl.Client.NovitaAI"))
            .ToLookup(type => type.Name.Split('`')[0], type => type.Namespace!, StringComparer.Ordinal);
        foreach (var section in Section().Split(Readme))
        {
            foreach (var block in Block().Matches(section).Cast<Match>())
            {
                var used = UsingDirective().Matches(section[..(block.Index + block.Length)]).Select(match => match.Groups["namespace"].Value).ToHashSet(StringComparer.Ordinal);
                var named = TypeName().Matches(block.Groups["text"].Value).Select(match => match.Groups["name"].Value).Where(types.Contains);
                Assert.All(named, name => Assert.True(types[name].Any(used.Contains), $"{name}: {types[name].First()}"));
            }
        }
    }

    [Fact]
    public void Every_link_within_it_leads_to_a_heading()
    {
        var headings = Heading().Matches(Readme).Select(match => Anchor(match.Groups["text"].Value)).ToHashSet();
        Assert.All(InnerLink().Matches(Readme), link => Assert.Contains(link.Groups["anchor"].Value, headings));
    }

    [Fact]
    public void Every_exception_has_its_row()
    {
        var exceptions = typeof(IModelProvider).Assembly.GetExportedTypes()
            .Where(type => type.IsAssignableTo(typeof(Exception)) && type != typeof(ModelProviderException));
        Assert.All(exceptions, type => Assert.Contains($"`{type.Name}` |", Readme, StringComparison.Ordinal));
    }

    private static string[] Blocks() => [.. Block().Matches(Readme).Select(match => match.Groups["text"].Value)];

    private static string Normalize(string code) => Space().Replace(code, " ").Trim();

    private static string Anchor(string heading) => NotInAnchor().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"^```csharp\n(?<text>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^[ ]*\#region (?<name>[^\n]*)\n(?<text>.*?)^[ ]*\#endregion", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Region();

    [GeneratedRegex(@"^using (?<namespace>[\w.]+);$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex UsingDirective();

    [GeneratedRegex("^(?=##+ )", RegexOptions.Multiline, 1000)]
    private static partial Regex Section();

    // Not a member of something.
    [GeneratedRegex(@"(?<![.\w])(?<name>[A-Z]\w+)(?=[.({<\s])(?!\s=)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#(?<anchor>[^)]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InnerLink();

    [GeneratedRegex(@"[^\w\s-]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
