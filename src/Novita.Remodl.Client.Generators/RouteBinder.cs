using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>Puts the values of parameters into a route.</summary>
internal sealed class RouteBinder(IMethodSymbol method, List<DiagnosticInfo> diagnostics)
{
    private readonly Dictionary<string, IParameterSymbol> _values = [];

    public bool HasValues => _values.Count > 0;

    public bool Binds(IParameterSymbol parameter) => _values.Values.Contains(parameter, SymbolEqualityComparer.Default);

    /// <summary>The route as the text of an interpolated string.</summary>
    public string Bind(AttributeData verb)
    {
        var route = verb.Text() ?? "";
        var location = verb.Location(method);
        if (RouteParser.Problem(route) is { } problem)
        {
            diagnostics.Add(DiagnosticInfo.At(location, Diagnostics.MalformedRoute, route, problem));
            return "";
        }

        return string.Concat(RouteParser.Parse(route).Select(part => part.IsValue ? Value(part, route, location) : part.Text));
    }

    private string Value(RoutePart part, string route, Location location)
    {
        var parameter = method.Parameters.FirstOrDefault(candidate => candidate.WireName() == part.Text && !candidate.Type.IsCancellationToken());
        if (parameter is null || _values.ContainsKey(part.Text))
        {
            var descriptor = parameter is null ? Diagnostics.UnknownRouteValue : Diagnostics.RepeatedRouteValue;
            diagnostics.Add(DiagnosticInfo.At(location, descriptor, route, part.Text));
            return "";
        }

        _values.Add(part.Text, parameter);
        var type = parameter.Type;
        var text = part.KeepsSlashes ? Segments(parameter) : Segment(parameter);
        if (text is null)
        {
            var allowed = part.KeepsSlashes
                ? "a string that isn't null when it keeps its slashes"
                : "a string, a boolean, or a struct that is IFormattable or has its own ToString, and not null";
            diagnostics.Add(DiagnosticInfo.At(parameter.Location(), Diagnostics.UnsupportedRouteValue, parameter.Name, type.Readable(), allowed));
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
