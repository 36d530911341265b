using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.PublicApi;

/// <summary>Rules that the whole library keeps.</summary>
public sealed partial class ConventionTests
{
    private const string Root = "Novita.Remodl.Client";
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // These share the root namespace, so that one using serves most programs.
    private static readonly HashSet<string> FrontDoor = new(StringComparer.Ordinal)
        { "", "Chat", "Completions", "Embeddings", "Rerank", "Audio", "Images", "Videos", "Responses", "Moderations", "Scoring", "Tokens", "Tools", "StructuredOutput", "Files", "Batches", "Models", "Exceptions" };

    private static readonly Assembly Library = typeof(IModelProvider).Assembly;

    [Fact]
    public void No_public_name_is_one_of_Microsoft_Extensions_AI()
    {
        var theirs = typeof(Microsoft.Extensions.AI.IChatClient).Assembly.GetExportedTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Library.GetExportedTypes(), type => theirs.Contains(type.Name));
    }

    [Fact]
    public void A_folder_is_its_namespace_but_for_the_front_door()
    {
        var source = Path.Combine(Repository.Root, "src", Root);
        var wrong = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetRelativePath(source, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(entry => !entry.File.StartsWith("obj/", StringComparison.Ordinal) && !entry.File.StartsWith("bin/", StringComparison.Ordinal))
            .Where(entry => Namespace().Match(entry.Text) is { Success: true } match && !Allowed(entry.File).Contains(match.Groups["name"].Value))
            .Select(entry => entry.File);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_public_call_that_waits_can_be_cancelled()
    {
        var wrong = Library.GetExportedTypes()
            .SelectMany(type => type.GetMethods(Declared))
            .Where(method => (method.IsPublic || method.IsFamily) && !method.IsSpecialName && IsAsync(method.ReturnType) && method.Name != nameof(IAsyncDisposable.DisposeAsync))
            .Where(method => method.GetParameters().LastOrDefault()?.ParameterType != typeof(CancellationToken))
            .Select(method => $"{method.DeclaringType}.{method.Name}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_static_can_be_changed()
    {
        var fields = Library.GetTypes()
            .Where(type => !IsGenerated(type))
            .SelectMany(type => type.GetFields(Declared))
            .Where(field => field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !field.Name.Contains('<'))
            .Select(field => $"{field.DeclaringType}.{field.Name}");
        var properties = Library.GetExportedTypes()
            .SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsStatic: true, IsPrivate: false })
            .Select(property => $"{property.DeclaringType}.{property.Name}");

        Assert.Empty(fields.Concat(properties));
    }

    [Fact]
    public void No_closed_enum_crosses_the_wire()
    {
        var wrong = Library.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(WireObject)))
            .SelectMany(type => type.GetProperties())
            .Where(property => Within(property.PropertyType).Any(type => type.IsEnum))
            .Select(property => $"{property.DeclaringType}.{property.Name}");

        Assert.Empty(wrong);
    }

    private static string[] Allowed(string file)
    {
        var folder = Path.GetDirectoryName(file)!.Replace('\\', '.').Replace('/', '.');
        return FrontDoor.Contains(folder)
            ? [Root]
            : folder == "DependencyInjection" ? [$"{Root}.{folder}", "Microsoft.Extensions.DependencyInjection"] : [$"{Root}.{folder}"];
    }

    private static bool IsAsync(Type type) =>
        type == typeof(Task) || type == typeof(ValueTask)
        || (type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>)));

    private static IEnumerable<Type> Within(Type type) =>
        type.IsArray ? Within(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Within).Append(type);

    private static bool IsGenerated(Type type) =>
        type.Name.Contains('<')
        || type.IsDefined(typeof(CompilerGeneratedAttribute))
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute))
        || type.Namespace?.StartsWith(Root, StringComparison.Ordinal) is not true && type.Namespace?.StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal) is not true
        || (type.DeclaringType is { } outer && IsGenerated(outer));

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();
}
