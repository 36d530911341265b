using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>Reads one method of an interface.</summary>
internal sealed class MethodParser(
    IMethodSymbol method,
    LocalNames locals,
    List<HeaderModel> interfaceHeaders,
    List<DiagnosticInfo> diagnostics)
{
    private readonly List<HeaderModel> _headers = [.. interfaceHeaders];
    private readonly List<string> _query = [];
    private readonly List<string> _parts = [];
    private readonly Dictionary<string, IParameterSymbol> _routeValues = [];
    private readonly bool _isMultipart = method.Has("MultipartAttribute");
    private string? _body;
    private string _cancellationToken = "CancellationToken.None";

    /// <summary>The model, or null where the method can't be read at all.</summary>
    public MethodModel? Parse()
    {
        if (Verb() is not { } verb || verb.AttributeClass is null)
        {
            return null;
        }

        var verbName = verb.AttributeClass.Name.Substring(0, verb.AttributeClass.Name.Length - "Attribute".Length);
        var route = ParseRoute(verb);
        foreach (var header in HeaderParser.Parse(method, diagnostics))
        {
            HeaderParser.Set(_headers, header.Name, header.Value);
        }

        CheckMethod(verbName);
        foreach (var parameter in method.Parameters)
        {
            Bind(parameter);
        }

        var result = Result();
        return new(
            method.Name,
            ReturnType(result),
            new([.. method.Parameters.Select(Declaration)]),
            verbName,
            string.Concat(route.Select(RouteText)),
            route.Any(static part => part.IsValue),
            new([.. _query]),
            new([.. _headers]),
            _body,
            _isMultipart ? new([.. _parts, ".ToContent()"]) : null,
            result,
            _cancellationToken);
    }

    private AttributeData? Verb()
    {
        var verbs = method.Verbs().ToArray();
        if (verbs.Length == 1)
        {
            return verbs[0];
        }

        Report(method, verbs.Length == 0 ? Diagnostics.MissingVerb : Diagnostics.SeveralVerbs, method.Name);
        return null;
    }

    private List<RoutePart> ParseRoute(AttributeData verb)
    {
        var route = verb.Text() ?? "";
        var location = verb.Location(method);
        if (RouteParser.Problem(route) is { } problem)
        {
            diagnostics.Add(DiagnosticInfo.At(location, Diagnostics.MalformedRoute, route, problem));
            return [];
        }

        var parts = RouteParser.Parse(route);
        foreach (var value in parts.Where(static part => part.IsValue))
        {
            var parameter = method.Parameters.FirstOrDefault(candidate => candidate.WireName() == value.Text && !IsCancellationToken(candidate.Type));
            if (parameter is null)
            {
                diagnostics.Add(DiagnosticInfo.At(location, Diagnostics.UnknownRouteValue, route, value.Text));
            }
            else if (_routeValues.ContainsKey(value.Text))
            {
                diagnostics.Add(DiagnosticInfo.At(location, Diagnostics.RepeatedRouteValue, route, value.Text));
            }
            else
            {
                _routeValues.Add(value.Text, parameter);
                CheckRouteValue(parameter, value.KeepsSlashes);
            }
        }

        return parts;
    }

    private void CheckRouteValue(IParameterSymbol parameter, bool keepsSlashes)
    {
        var type = parameter.Type;
        var problem = keepsSlashes
            ? type.IsString() && !type.IsNullable() ? null : "a string that isn't null when it keeps its slashes"
            : SegmentText(parameter) is not null ? null : "a string, a boolean, or a struct that is IFormattable or has its own ToString, and not null";
        if (problem is not null)
        {
            Report(parameter, Diagnostics.UnsupportedRouteValue, parameter.Name, type.Readable(), problem);
        }
    }

    private static string? SegmentText(IParameterSymbol parameter)
    {
        var type = parameter.Type;
        if (type.IsNullable())
        {
            return null;
        }

        return type.Text(parameter.Code()) ?? (type.HasOwnText() ? parameter.Code() + ".ToString()" : null);
    }

    private string RouteText(RoutePart part)
    {
        if (!part.IsValue)
        {
            return part.Text;
        }

        if (!_routeValues.TryGetValue(part.Text, out var parameter))
        {
            return "";
        }

        return part.KeepsSlashes
            ? $"{{RestPath.Segments({parameter.Code()})}}"
            : $"{{RestPath.Segment({SegmentText(parameter)})}}";
    }

    private void CheckMethod(string verb)
    {
        if (method.IsGenericMethod)
        {
            Report(method, Diagnostics.GenericMethod, method.Name);
        }

        var bodies = method.Parameters.Count(static parameter => parameter.Has("BodyAttribute"));
        if (bodies > 1)
        {
            Report(method, Diagnostics.SeveralBodies, method.Name);
        }

        if (bodies > 0 && _isMultipart)
        {
            Report(method, Diagnostics.MultipartWithBody, method.Name);
        }

        if ((bodies > 0 || _isMultipart) && verb is "Get" or "Head")
        {
            Report(method, Diagnostics.BodyNotAllowed, method.Name, verb.ToUpperInvariant());
        }
    }

    private void Bind(IParameterSymbol parameter)
    {
        if (parameter.RefKind != RefKind.None)
        {
            Report(parameter, Diagnostics.ByReference, parameter.Name);
            return;
        }

        if (IsCancellationToken(parameter.Type))
        {
            BindCancellationToken(parameter);
            return;
        }

        var isRouteValue = _routeValues.Values.Contains(parameter, SymbolEqualityComparer.Default);
        var isBody = parameter.Has("BodyAttribute");
        var isHeader = parameter.Has("HeaderAttribute");
        var isQuery = parameter.Has("QueryAttribute");
        if (new[] { isRouteValue, isBody, isHeader, isQuery }.Count(static source => source) > 1)
        {
            Report(parameter, Diagnostics.SeveralSources, parameter.Name);
        }
        else if (isBody)
        {
            BindBody(parameter);
        }
        else if (isHeader)
        {
            BindHeader(parameter);
        }
        else if (_isMultipart && !isQuery && !isRouteValue)
        {
            BindPart(parameter);
        }
        else if (!isRouteValue)
        {
            _query.AddRange(new QueryParser(parameter, diagnostics).Parse());
        }
    }

    private void BindCancellationToken(IParameterSymbol parameter)
    {
        if (parameter.Type.IsNullable() || parameter.Ordinal != method.Parameters.Length - 1)
        {
            Report(parameter, Diagnostics.MisplacedCancellationToken, method.Name);
        }

        _cancellationToken = parameter.Code();
    }

    private void BindBody(IParameterSymbol parameter)
    {
        var type = parameter.Type;
        if (type.IsNullable() || type.IsString() || type.IsOrDerivesFrom("System.IO.Stream"))
        {
            Report(parameter, Diagnostics.UnsupportedBody, parameter.Name, type.Readable());
        }

        _body = type.IsOrDerivesFrom("System.Net.Http.HttpContent")
            ? parameter.Code()
            : $"{locals.Client}.Write({parameter.Code()})";
    }

    private void BindHeader(IParameterSymbol parameter)
    {
        var attribute = parameter.Attribute("HeaderAttribute")!;
        var name = (attribute.Text() ?? "").Trim();
        if (HeaderParser.ProblemWithName(name) is { } problem)
        {
            diagnostics.Add(DiagnosticInfo.At(attribute.Location(parameter), Diagnostics.MalformedHeader, name, problem));
        }

        if (!parameter.Type.IsString())
        {
            Report(parameter, Diagnostics.UnsupportedHeader, parameter.Name, parameter.Type.Readable());
        }

        HeaderParser.Set(_headers, name, parameter.Code());
    }

    private void BindPart(IParameterSymbol parameter)
    {
        if (PartParser.Parse(parameter) is { } part)
        {
            _parts.Add(part);
            return;
        }

        Report(parameter, Diagnostics.UnsupportedPart, parameter.Name, parameter.Type.Readable());
    }

    private ResultModel Result()
    {
        if (method.ReturnType is not INamedTypeSymbol { Name: "Task" } task || task.ContainingNamespace.ToDisplayString() != "System.Threading.Tasks")
        {
            return Unsupported();
        }

        if (task.TypeArguments.FirstOrDefault() is not { } type)
        {
            return new(ResultKind.None);
        }

        if (type.IsNamed("System.Net.Http.HttpResponseMessage"))
        {
            return new(ResultKind.Response);
        }

        if (type.IsString() || type.IsOrDerivesFrom("System.IO.Stream") || type.IsOrDerivesFrom("System.Net.Http.HttpContent"))
        {
            return Unsupported();
        }

        if (!_headers.Any(static header => string.Equals(header.Name, "Accept", StringComparison.OrdinalIgnoreCase)))
        {
            Report(method, Diagnostics.MissingAccept, method.Name, method.ContainingType.Name);
        }

        return new(ResultKind.Value, type.Code());
    }

    private ResultModel Unsupported()
    {
        Report(method, Diagnostics.UnsupportedReturnType, method.Name, method.ReturnType.Readable());
        return new(ResultKind.None);
    }

    private static string ReturnType(ResultModel result) => result.Kind switch
    {
        ResultKind.Value => $"Task<{result.Type}>",
        ResultKind.Response => "Task<HttpResponseMessage>",
        _ => "Task",
    };

    private static string Declaration(IParameterSymbol parameter)
    {
        var type = IsCancellationToken(parameter.Type) ? "CancellationToken" : parameter.Type.Code();
        return $"{(parameter.IsParams ? "params " : "")}{type} {parameter.Code()}";
    }

    private static bool IsCancellationToken(ITypeSymbol type) => type.Underlying().IsNamed("System.Threading.CancellationToken");

    private void Report(ISymbol symbol, DiagnosticDescriptor descriptor, params string[] arguments) =>
        diagnostics.Add(DiagnosticInfo.At(symbol.Location(), descriptor, arguments));
}
