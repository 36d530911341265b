using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators.Tests;

public class DiagnosticTests
{
    // Where the error must be is between [| and |].
    public static TheoryData<string, string, string> Cases => new()
    {
        { "NRC001", """interface [|IApi|]<T> { [Get("/a")] Task GetAsync(); }""", "'IApi' can't be" },
        { "NRC001", """class Outer { interface [|IApi|] { [Get("/a")] Task GetAsync(); } }""", "nested" },
        { "NRC001", """file interface [|IApi|] { [Get("/a")] Task GetAsync(); }""", "local to a file" },
        { "NRC002", """interface [|IApi|] : IDisposable { [Get("/a")] Task GetAsync(); }""", "inherits 'IDisposable'" },
        { "NRC003", """interface IApi { [Get("/a")] Task GetAsync(); int [|Count|] { get; } }""", "'Count' is not a method" },
        { "NRC003", """interface IApi { [Get("/a")] Task GetAsync(); event Action [|Changed|]; }""", "'Changed' is not a method" },
        { "NRC004", """interface IApi { [Get("/a")] Task GetAsync(); Task [|OtherAsync|](); }""", "'OtherAsync' has no verb" },
        { "NRC005", """interface IApi { [Get("/a")] [Post("/a")] Task [|GetAsync|](); }""", "more than one verb" },
        { "NRC006", """interface IApi { [Get("/a")] Task [|GetAsync|]<T>(); }""", "'GetAsync' is generic" },
        { "NRC007", """interface IApi { [Get("/{a}")] Task GetAsync(ref string [|a|]); }""", "'a' can't be passed by reference" },
        { "NRC007", """interface IApi { [Get("/a")] Task GetAsync(out int [|b|]); }""", "'b' can't be passed by reference" },
        { "NRC008", """interface IApi { [Get("/a")] string [|Get|](); }""", "returns 'string'" },
        { "NRC008", """interface IApi { [Get("/a")] Task<string> [|GetAsync|](); }""", "returns 'Task<string>'" },
        { "NRC008", """interface IApi { [Get("/a")] Task<Stream> [|GetAsync|](); }""", "Task<HttpResponseMessage>" },
        { "NRC008", """interface IApi { [Get("/a")] ValueTask<int> [|GetAsync|](); }""", "must return Task" },
        { "NRC008", """interface IApi { [Get("/a")] void [|Get|](); }""", "returns 'void'" },
        { "NRC009", """interface IApi { [[|Get("")|]] Task GetAsync(); }""", "The route '' is empty" },
        { "NRC009", """interface IApi { [[|Get("models")|]] Task GetAsync(); }""", "'models' must start with '/'" },
        { "NRC009", """interface IApi { [[|Get("/a?b=c")|]] Task GetAsync(); }""", "has a query" },
        { "NRC009", """interface IApi { [[|Get("/a b")|]] Task GetAsync(); }""", "must be escaped" },
        { "NRC009", """interface IApi { [[|Get("/{a")|]] Task GetAsync(string a); }""", "braces" },
        { "NRC009", """interface IApi { [[|Get("/{}")|]] Task GetAsync(); }""", "braces" },
        { "NRC010", """interface IApi { [[|Get("/{id}")|]] Task GetAsync(string name); }""", "names 'id', but no parameter" },
        { "NRC010", """interface IApi { [[|Get("/{id}")|]] Task GetAsync([AliasAs("key")] string id); }""", "names 'id'" },
        { "NRC011", """interface IApi { [[|Get("/{id}/{id}")|]] Task GetAsync(string id); }""", "names 'id' more than once" },
        { "NRC012", """interface IApi { [Get("/{id}")] Task GetAsync(string? [|id|]); }""", "'id' is of type 'string?'" },
        { "NRC012", """interface IApi { [Get("/{id}")] Task GetAsync(object [|id|]); }""", "'id' is of type 'object'" },
        { "NRC012", """interface IApi { [Get("/{**id}")] Task GetAsync(int [|id|]); }""", "keeps its slashes" },
        { "NRC013", """interface IApi { [Post("/a")] Task [|PostAsync|]([Body] int[] a, [Body] int[] b); }""", "more than one [Body]" },
        { "NRC014", """interface IApi { [Get("/a")] Task [|GetAsync|]([Body] int[] a); }""", "sent with GET" },
        { "NRC014", """interface IApi { [Multipart] [Head("/a")] Task [|HeadAsync|](string a); }""", "sent with HEAD" },
        { "NRC015", """interface IApi { [Multipart] [Post("/a")] Task [|PostAsync|]([Body] int[] a); }""", "'PostAsync' is [Multipart]" },
        { "NRC016", """interface IApi { [Post("/a")] Task PostAsync([Body] string [|a|]); }""", "'a' is of type 'string'" },
        { "NRC016", """interface IApi { [Post("/a")] Task PostAsync([Body] FileStream [|a|]); }""", "HttpContent" },
        { "NRC016", """interface IApi { [Post("/a")] Task PostAsync([Body] List<int>? [|a|]); }""", "isn't null" },
        { "NRC016", """interface IApi { [Post("/a")] Task PostAsync([Body] HttpContent [|a|]); }""", "[Body(buffered: false)]" },
        { "NRC016", """interface IApi { [Post("/a")] Task PostAsync([Body(buffered: false)] int[] [|a|]); }""", "'a' is of type 'int[]'" },
        { "NRC017", """interface IApi { [Get("/a")] Task GetAsync(Version [|version|]); }""", "'version' is of type 'Version'" },
        { "NRC017", """interface IApi { [Get("/a")] Task GetAsync([Query] object [|filter|]); }""", "'filter' is of type 'object'" },
        { "NRC017", """interface IApi { [Get("/a")] Task GetAsync([Query(CollectionFormat.Multi)] Dictionary<string, int> [|map|]); }""", "'map'" },
        { "NRC017", """class Node { [AliasAs("next")] public Node? [|Next|] { get; } } interface IApi { [Get("/a")] Task GetAsync([Query] Node node); }""", "'Next'" },
        { "NRC017", """enum Kind { [System.Runtime.Serialization.EnumMember(Value = "x")] A } interface IApi { [Get("/a")] Task GetAsync(Kind [|kind|]); }""", "'kind' is of type 'Kind'" },
        { "NRC018", """interface IApi { [Get("/a")] Task GetAsync(string[] [|tags|]); }""", "'tags' is a collection" },
        { "NRC018", """interface IApi { [Get("/a")] Task GetAsync([Query] List<int> [|ids|]); }""", "CollectionFormat.Multi" },
        { "NRC019", """class Filter { public string? [|Owner|] { get; } } interface IApi { [Get("/a")] Task GetAsync([Query] Filter filter); }""", "'Owner' is a key" },
        { "NRC019", """interface IApi { [Get("/a")] Task GetAsync([Query] HttpMethod [|filter|]); }""", "[AliasAs]" },
        { "NRC020", """interface IApi { [Get("/a")] Task GetAsync(CancellationToken [|token|], string? text); }""", "as its last parameter" },
        { "NRC020", """interface IApi { [Get("/a")] Task GetAsync(CancellationToken [|a|], CancellationToken b); }""", "one CancellationToken" },
        { "NRC020", """interface IApi { [Get("/a")] Task GetAsync(CancellationToken? [|a|]); }""", "not nullable" },
        { "NRC021", """[[|Headers("Accept")|]] interface IApi { [Get("/a")] Task GetAsync(); }""", "'Accept' must be 'Name: value'" },
        { "NRC021", """interface IApi { [[|Headers("X-A: b", "X B: c")|]] [Get("/a")] Task GetAsync(); }""", "'X B: c' has a name" },
        { "NRC021", """interface IApi { [[|Headers("X-A: b\r\nX-B: c")|]] [Get("/a")] Task GetAsync(); }""", "control character" },
        { "NRC021", """interface IApi { [[|Headers("Content-Type: text/plain")|]] [Get("/a")] Task GetAsync(); }""", "describes the body" },
        { "NRC021", """interface IApi { [Get("/a")] Task GetAsync([[|Header("")|]] string value); }""", "has a name" },
        { "NRC022", """interface IApi { [Get("/a")] Task GetAsync([Header("X-A")] int [|value|]); }""", "'value' is of type 'int'" },
        { "NRC023", """interface IApi { [Multipart] [Post("/a")] Task PostAsync(DateTime [|date|]); }""", "'date' is of type 'DateTime'" },
        { "NRC023", """interface IApi { [Multipart] [Post("/a")] Task PostAsync(List<int> [|ids|]); }""", "a collection of strings or files" },
        { "NRC024", """interface IApi { [Post("/{a}")] Task PostAsync([Body] string [|a|]); }""", "'a' can be only one of" },
        { "NRC024", """interface IApi { [Get("/a")] Task GetAsync([Query] [Header("X-A")] string [|a|]); }""", "'a' can be only one of" },
        { "NRC025", """interface IApi { [Get("/a")] Task<int> [|GetAsync|](); }""", "add [Headers(\"Accept: application/json\")] to it or to 'IApi'" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_shape_that_is_not_supported_is_an_error(string code, string marked, string message)
    {
        var (source, start, length) = Unmark(marked);

        var run = GeneratorRun.Run(GeneratorRun.Compile("#nullable enable\n" + source));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(code, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Contains(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var lines = diagnostic.Location.GetLineSpan();
        Assert.Equal((1, start), (lines.StartLinePosition.Line, lines.StartLinePosition.Character));
        Assert.Equal(length, diagnostic.Location.SourceSpan.Length);
        Assert.Empty(run.GeneratedSources);
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        var codes = typeof(Diagnostics).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Id);

        Assert.Equal(codes.Order(), Cases.Select(row => (string)((object[])row)[0]).Distinct().Order());
    }

    [Fact]
    public void A_file_and_a_line_are_named()
    {
        var tree = GeneratorRun.Parse("\ninterface IApi\n{\n    [Get(\"/a\")]\n    Task<int> GetAsync();\n}", "Api.cs");

        var diagnostic = Assert.Single(GeneratorRun.Run(GeneratorRun.Compile().AddSyntaxTrees(tree)).Diagnostics);

        Assert.Equal("Api.cs: (4,14)-(4,22)", diagnostic.Location.GetLineSpan().ToString());
    }

    [Fact]
    public void An_interface_with_several_errors_hears_of_all_of_them()
    {
        var run = GeneratorRun.Run(GeneratorRun.Compile("""
            interface IApi { [Get("a")] Task<int> GetAsync(object x); [Post("/b")] void Post(); Task OtherAsync(); }
            """));

        Assert.Equal(
            ["NRC004", "NRC008", "NRC009", "NRC017", "NRC025"],
            run.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
    }

    private static (string Source, int Start, int Length) Unmark(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        return (marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), start, end - start);
    }
}
