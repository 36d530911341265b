using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators.Tests;

public class CachingTests
{
    private const string Api = """
        [Headers("Accept: application/json")]
        interface IApi
        {
            [Get("/models/{id}")] Task<int> GetAsync(string id, int? limit, [Header("X-A")] string? a);
            [Multipart] [Post("/files")] Task PostAsync(StreamPart file);
        }
        """;

    [Fact]
    public void Nothing_is_made_again_when_another_file_changes()
    {
        var compilation = GeneratorRun.Compile(Api);
        var driver = GeneratorRun.Driver().RunGenerators(compilation);

        var steps = Steps(driver.RunGenerators(compilation.AddSyntaxTrees(GeneratorRun.Parse("class Other;"))));

        Assert.NotEmpty(steps);
        Assert.All(steps, reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void Nothing_is_made_again_when_lines_move()
    {
        var steps = StepsAfter(Api, "// A comment.\n\n" + Api);

        Assert.All(steps, reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void A_change_is_seen()
    {
        var steps = StepsAfter(Api, Api.Replace("limit", "size", StringComparison.Ordinal));

        Assert.Contains(IncrementalStepRunReason.Modified, steps);
    }

    [Fact]
    public void An_error_is_told_again_when_its_line_moves()
    {
        var broken = Api.Replace("Task<int>", "Task<string>", StringComparison.Ordinal);

        Assert.Contains(IncrementalStepRunReason.Modified, StepsAfter(broken, "// A comment.\n" + broken));
    }

    [Fact]
    public void No_symbol_and_no_syntax_waits_in_the_pipeline()
    {
        var run = GeneratorRun.Run(GeneratorRun.Compile(Api, "interface IBroken { [Get(\"a\")] void Get(); }"));
        var models = run.TrackedSteps[RestClientGenerator.ModelStep].SelectMany(step => step.Outputs).Select(output => output.Value).ToArray();

        Assert.Equal(2, models.Length);
        Assert.All(models, model => AssertPlain(model, []));
    }

    private static IncrementalStepRunReason[] StepsAfter(string before, string after)
    {
        var compilation = GeneratorRun.Compile(before);
        var driver = GeneratorRun.Driver().RunGenerators(compilation);
        var changed = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], GeneratorRun.Parse(after));
        return Steps(driver.RunGenerators(changed));
    }

    private static IncrementalStepRunReason[] Steps(GeneratorDriver driver) =>
    [
        .. driver.GetRunResult().Results.Single().TrackedSteps[RestClientGenerator.ModelStep]
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason),
    ];

    private static void AssertPlain(object? value, HashSet<object> seen)
    {
        if (value is null or string or DiagnosticDescriptor || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location, value.GetType().FullName);
        foreach (var item in value as IEnumerable ?? Array.Empty<object>())
        {
            AssertPlain(item, seen);
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertPlain(field.GetValue(value), seen);
        }
    }
}
