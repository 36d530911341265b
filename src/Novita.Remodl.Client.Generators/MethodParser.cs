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
    private readonly RouteBinder _route = new(method, diagnostics);
    private readonly bool _isMultipart = method.Has("MultipartAttribute");
    private string? _body;
    private string _cancellationToken = "CancellationToken.None";

    /// <summary>The model, or null where the method can't be read at all.</summary>
    public MethodModel? Parse()
    {
        if (Verb() is not { AttributeClass: { } attribute } verb)
        {
            return null;
        }

        var verbName = attribute.Name.Substring(0, attribute.Name.Length - "Attribute".Length);
        var route = _route.Bind(verb);
        foreach (var header in HeaderParser.Parse(method, diagnostics))
        {
            HeaderParser.Set(_headers, header.Name, header.Value);
        }

        CheckMethod(verbName);
        foreach (var parameter in method.Parameters)
        {
            Bind(parameter);
        }

        var (returnType, sender) = ResultParser.Parse(method, _headers, diagnostics);
        return new(
            method.Name,
            new([.. method.Parameters.Select(Declaration)]),
            verbName,
            route,
            new([.. _query]),
            new([.. _headers]),
            _body,
            _isMultipart ? new([.. _parts]) : null,
            returnType,
            sender,
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

        if (parameter.Type.IsCancellationToken())
        {
            BindCancellationToken(parameter);
            return;
        }

        var isRouteValue = _route.Binds(parameter);
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
        var isContent = type.IsOrDerivesFrom("System.Net.Http.HttpContent");
        var isUnbuffered = parameter.Attribute("BodyAttribute")!.ConstructorArguments.FirstOrDefault().Value is false;
        if (type.IsNullable() || type.IsString() || type.IsOrDerivesFrom("System.IO.Stream") || isContent != isUnbuffered)
        {
            Report(parameter, Diagnostics.UnsupportedBody, parameter.Name, type.Readable());
        }

        _body = isContent ? parameter.Code() : $"{locals.Client}.Write({parameter.Code()})";
    }

    private void BindHeader(IParameterSymbol parameter)
    {
        var attribute = parameter.Attribute("HeaderAttribute")!;
        var name = (attribute.Text() ?? "").Trim();
        if (HeaderParser.ProblemWithName(name) is { } problem)
        {
            diagnostics.Report(attribute.Location(parameter), Diagnostics.MalformedHeader, name, problem);
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

    private static string Declaration(IParameterSymbol parameter)
    {
        var type = parameter.Type.IsCancellationToken() ? "CancellationToken" : parameter.Type.Code();
        return $"{(parameter.IsParams ? "params " : "")}{type} {parameter.Code()}";
    }

    private void Report(ISymbol symbol, DiagnosticDescriptor descriptor, params string[] arguments) =>
        diagnostics.Report(symbol.Location(), descriptor, arguments);
}
