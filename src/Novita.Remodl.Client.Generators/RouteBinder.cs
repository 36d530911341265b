using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>Puts the values of parameters into a route.</summary>
internal sealed class RouteBinder(IMethodSymbol method, List<DiagnosticInfo> diagnostics)
{
    // {name}, or {**name} of a value that keeps its slashes. Linear in the route's length, so that it needs no limit.
    private static readonly Regex Values = new(@"\{(?>(?<stars>\*\*)?)(?<name>[^{}]+)\}", RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);

    private readonly Dictionary<string, IParameterSymbol> _values = [];

    public bool Binds(IParameterSymbol parameter) => _values.Values.Contains(parameter, SymbolEqualityComparer.Default);

    /// <summary>The route as the text of an interpolated string.</summary>
    public string Bind(AttributeData verb)
    {
        var route = verb.Text() ?? "";
        var location = verb.Location(method);
        if (Problem(route) is { } problem)
        {
            diagnostics.Report(location, Diagnostics.MalformedRoute, route, problem);
            return "";
        }

        return Values.Replace(route, match => Value(match.Groups["name"].Value, match.Groups["stars"].Success, route, location));
    }

    private static string? Problem(string route) => route switch
    {
        "" => "is empty",
        _ when route[0] != '/' => "must start with '/'",
        _ when route.IndexOf('?') >= 0 => "has a query: use parameters",
        _ when route.Any(static c => c is <= ' ' or > '~' or '#' or '\\' or '"') => "has a character that must be escaped",
        _ when Values.Replace(route, "").IndexOfAny(['{', '}']) >= 0 => "has braces that don't match, or nothing between them",
        _ => null,
    };

    private string Value(string name, bool keepsSlashes, string route, Location location)
    {
        var parameter = method.Parameters.FirstOrDefault(candidate => candidate.WireName() == name && !candidate.Type.IsCancellationToken());
        if (parameter is null || _values.ContainsKey(name))
        {
            diagnostics.Report(location, parameter is null ? Diagnostics.UnknownRouteValue : Diagnostics.RepeatedRouteValue, route, name);
            return "";
        }

        _values.Add(name, parameter);
        var text = keepsSlashes ? Segments(parameter) : Segment(parameter);
        if (text is null)
        {
            var allowed = keepsSlashes
                ? "a string that isn't null when it keeps its slashes"
                : "a string, a boolean, or a struct that is IFormattable or has its own ToString, and not null";
            diagnostics.Report(parameter.Location(), Diagnostics.UnsupportedRouteValue, parameter.Name, parameter.Type.Readable(), allowed);
        }

        return $"{{{text}}}";
    }

    private static string? Segments(IParameterSymbol parameter) =>
        parameter.Type.IsString() && !parameter.Type.IsNullable() ? $"RestPath.Segments({parameter.Code()})" : null;

    private static string? Segment(IParameterSymbol parameter)
    {
        var name = parameter.Code();
        var text = parameter.Type.Text(name) ?? (parameter.Type.HasOwnText() ? name + ".ToString()" : null);
        return text is null || parameter.Type.IsNullable() ? null : $"RestPath.Segment({text})";
    }
}
