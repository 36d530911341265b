using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Inventory;

/// <summary>What the services are documented to have, against what this library has. The lists are committed beside this file: what is missing is seen.</summary>
public sealed partial class InventoryTests
{
    private static readonly Assembly Library = typeof(IModelProvider).Assembly;

    private static readonly Dictionary<string, Type> Types = Library.GetTypes()
        .Where(type => type.IsPublic)
        .GroupBy(type => type.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    [Theory]
    [InlineData("openai-fields.txt")]
    [InlineData("service-fields.txt")]
    public void Every_documented_field_is_a_typed_property(string list)
    {
        var entries = Lines(list).Select(FieldEntry.Parse).ToArray();

        Assert.NotEmpty(entries);
        Assert.Empty(entries.SelectMany(Missing));
    }

    [Fact]
    public void A_field_that_is_missing_is_seen()
    {
        var entry = FieldEntry.Parse("CreateEmbeddingRequest = EmbeddingRequest : input model no_such_field");

        Assert.Equal(["CreateEmbeddingRequest: no_such_field is in none of EmbeddingRequest"], Missing(entry));
        Assert.Equal(["X: there is no type NoSuchType"], Missing(FieldEntry.Parse("X = NoSuchType : a")));
    }

    [Fact]
    public void Every_documented_route_is_a_method_or_says_why_not_and_has_golden_bodies()
    {
        var entries = Lines("routes.txt").Select(RouteEntry.Parse).ToArray();
        var typed = entries.Where(entry => entry.Interface.Length > 0).ToArray();

        Assert.Equal(
            RoutesOfTheLibrary().Order(StringComparer.Ordinal),
            typed.Select(entry => $"{entry.Interface} {entry.Method} {entry.Path}").Order(StringComparer.Ordinal));
        Assert.All(typed, entry => Assert.NotEmpty(entry.Goldens));
        Assert.DoesNotContain(typed.SelectMany(entry => entry.Goldens), golden => !IsThere(golden));
    }

    // A fixture, or the test that has the bodies inline.
    private static bool IsThere(string golden) => golden.Contains('/', StringComparison.Ordinal)
        ? File.Exists(Path.Combine(AppContext.BaseDirectory, "Fixtures", golden))
        : typeof(InventoryTests).Assembly.GetTypes().Any(type => type.Name == golden);

    private static IEnumerable<string> RoutesOfTheLibrary() => Library.GetTypes()
        .Where(type => type is { IsInterface: true, IsPublic: true })
        .SelectMany(type => type.GetMethods())
        .Select(method => (Method: method, Route: method.GetCustomAttributes().OfType<HttpMethodAttribute>().FirstOrDefault()))
        .Where(entry => entry.Route is not null)
        .Select(entry => $"{entry.Method.DeclaringType!.Name} {entry.Route!.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal).ToUpperInvariant()} {entry.Route.Path}")
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Missing(FieldEntry entry)
    {
        var unknown = entry.Types.Where(type => !Types.ContainsKey(type)).ToArray();
        if (unknown.Length > 0)
        {
            return unknown.Select(type => $"{entry.Name}: there is no type {type}");
        }

        var names = entry.Types.SelectMany(type => WireNames(Types[type])).ToHashSet(StringComparer.Ordinal);
        return entry.Fields.Where(field => !names.Contains(field)).Select(field => $"{entry.Name}: {field} is in none of {string.Join(", ", entry.Types)}");
    }

    // What is ignored is not on the wire; what is there under two spellings may be of the library alone.
    private static IEnumerable<string> WireNames(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .Where(property => property.GetMethod!.IsPublic || property.IsDefined(typeof(JsonIncludeAttribute)))
        .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always })
        .Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
            ?? property.GetCustomAttribute<AliasAsAttribute>()?.Name
            ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));

    private static IEnumerable<string> Lines(string list) => File
        .ReadLines(Path.Combine(Repository.Root, "tests", "Novita.Remodl.Client.Tests", "Inventory", list))
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && line[0] != '#');

    [GeneratedRegex(@"^(?<name>.+?) = (?<types>[\w, ]+?) : (?<fields>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FieldLine();

    [GeneratedRegex(@"^(?<interface>\w*)\s*(?<method>GET|POST|PUT|PATCH|DELETE|HEAD) (?<path>/\S*)\s*:\s*(?<rest>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RouteLine();

    private sealed record FieldEntry(string Name, string[] Types, string[] Fields)
    {
        public static FieldEntry Parse(string line)
        {
            var match = FieldLine().Match(line);
            Assert.True(match.Success, $"'{line}' isn't 'name = Type, Type : field field'.");
            return new(
                match.Groups["name"].Value,
                match.Groups["types"].Value.Split(", "),
                match.Groups["fields"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>A typed route has its interface and its golden bodies; another has the reason why it has no method.</summary>
    private sealed record RouteEntry(string Interface, string Method, string Path, string[] Goldens)
    {
        public static RouteEntry Parse(string line)
        {
            var match = RouteLine().Match(line);
            Assert.True(match.Success, $"'{line}' isn't 'Interface METHOD /path : golden golden', or 'METHOD /path : reason'.");
            var rest = match.Groups["rest"].Value;
            return new(match.Groups["interface"].Value, match.Groups["method"].Value, match.Groups["path"].Value, rest.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
