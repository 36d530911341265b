using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Generators.Tests;

/// <summary>The generator at work on a piece of source.</summary>
internal static class GeneratorRun
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Novita.Remodl.Client.Rest;
        """;

    // What this version of the compiler has of C# 14, it calls a preview.
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Append(typeof(WireJson).Assembly.Location)
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Named as a friend of the library, whose vocabulary is internal.</summary>
    public static CSharpCompilation Compile(params string[] sources) =>
        CSharpCompilation.Create(
            "Novita.Remodl.Client.Tests",
            [.. sources.Prepend(GlobalUsings).Select(source => Parse(source))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string source, string path = "") => CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    public static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create(
            [new RestClientGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));

    public static GeneratorRunResult Run(CSharpCompilation compilation) =>
        Driver().RunGenerators(compilation).GetRunResult().Results.Single();
}
