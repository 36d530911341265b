using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators.Tests;

public class GoldenTests
{
    private static readonly string Directory = Path.Combine(AppContext.BaseDirectory, "Golden");

    public static TheoryData<string> Interfaces =>
        [.. System.IO.Directory.GetFiles(Directory, "I*.cs").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void An_interface_becomes_the_client_one_would_write_by_hand(string name)
    {
        var source = File.ReadAllText(Path.Combine(Directory, name + ".cs"));
        var compilation = GeneratorRun.Compile(source);
        var run = GeneratorRun.Run(compilation);
        Assert.Empty(run.Diagnostics);

        var generated = Assert.Single(run.GeneratedSources);
        var expected = File.ReadAllText(Path.Combine(Directory, name[1..] + "Client.golden.cs"));
        AssertSameLines(expected, generated.SourceText.ToString());

        var problems = compilation.AddSyntaxTrees(generated.SyntaxTree).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Empty(problems);
    }

    [Fact]
    public void Every_interface_of_a_file_has_its_client()
    {
        var run = GeneratorRun.Run(GeneratorRun.Compile("""
            namespace One { internal interface IFirst { [Get("/a")] Task AAsync(); [Post("/b")] Task BAsync(); } }
            namespace Two { internal interface IFirst { [Post("/c")] Task CAsync(); } }
            internal interface Second { [Delete("/d")] Task DAsync(); }
            internal interface IUnrelated { Task EAsync(); }
            """));

        Assert.Equal(
            ["One.FirstClient.g.cs", "SecondClient.g.cs", "Two.FirstClient.g.cs"],
            run.GeneratedSources.Select(source => source.HintName).Order());
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void The_parts_of_a_partial_interface_are_one()
    {
        var run = GeneratorRun.Run(GeneratorRun.Compile(
            """internal partial interface IFirst { [Get("/a")] Task AAsync(); }""",
            """internal partial interface IFirst { [Get("/b")] Task BAsync(); }"""));

        var text = Assert.Single(run.GeneratedSources).SourceText.ToString();
        Assert.Contains("AAsync", text, StringComparison.Ordinal);
        Assert.Contains("BAsync", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Addresses_that_read_alike_are_kept_apart()
    {
        var compilation = GeneratorRun.Compile("""
            internal interface IFirst { [Get("/v/1")] Task AAsync(); [Get("/v1")] Task BAsync(); [Get("/v-1")] Task CAsync(); [Get("/v12")] Task DAsync(); }
            """);

        var generated = Assert.Single(GeneratorRun.Run(compilation).GeneratedSources);

        Assert.Empty(compilation.AddSyntaxTrees(generated.SyntaxTree).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    private static void AssertSameLines(string expected, string actual)
    {
        var expectedLines = expected.ReplaceLineEndings("\n").Split('\n');
        var actualLines = actual.Split('\n');
        for (var i = 0; i < Math.Max(expectedLines.Length, actualLines.Length); i++)
        {
            var expectedLine = expectedLines.ElementAtOrDefault(i);
            var actualLine = actualLines.ElementAtOrDefault(i);
            Assert.True(
                expectedLine == actualLine,
                $"Line {i + 1} differs.\nExpected: {expectedLine}\nActual:   {actualLine}\n\nThe whole of it:\n{actual}");
        }
    }
}
