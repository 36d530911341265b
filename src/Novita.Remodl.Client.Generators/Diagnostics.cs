using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>Every shape that is not supported. There is no fallback: each is an error.</summary>
internal static class Diagnostics
{
    public static readonly DiagnosticDescriptor UnsupportedInterface = Error("NRC001", "Unsupported interface",
        "'{0}' can't be a typed REST interface: it must be neither generic, nor nested in a type, nor local to a file");

    public static readonly DiagnosticDescriptor InheritedInterface = Error("NRC002", "Inherited interface",
        "'{0}' inherits '{1}': declare every endpoint in one interface, or make two of them");

    public static readonly DiagnosticDescriptor UnsupportedMember = Error("NRC003", "Unsupported member",
        "'{0}' is not a method: a typed REST interface has methods only");

    public static readonly DiagnosticDescriptor MissingVerb = Error("NRC004", "Missing verb",
        "'{0}' has no verb: add [Get], [Post], [Put], [Delete], [Patch] or [Head]");

    public static readonly DiagnosticDescriptor SeveralVerbs = Error("NRC005", "Several verbs",
        "'{0}' has more than one verb");

    public static readonly DiagnosticDescriptor GenericMethod = Error("NRC006", "Generic method",
        "'{0}' is generic: the types on the wire must be known where the interface is declared");

    public static readonly DiagnosticDescriptor ByReference = Error("NRC007", "Parameter by reference",
        "'{0}' can't be passed by reference");

    public static readonly DiagnosticDescriptor UnsupportedReturnType = Error("NRC008", "Unsupported return type",
        "'{0}' returns '{1}': it must return Task, Task<T> of a JSON value, or Task<HttpResponseMessage>");

    public static readonly DiagnosticDescriptor MalformedRoute = Error("NRC009", "Malformed route",
        "The route '{0}' {1}");

    public static readonly DiagnosticDescriptor UnknownRouteValue = Error("NRC010", "Route value without a parameter",
        "The route '{0}' names '{1}', but no parameter is called that");

    public static readonly DiagnosticDescriptor RepeatedRouteValue = Error("NRC011", "Repeated route value",
        "The route '{0}' names '{1}' more than once");

    public static readonly DiagnosticDescriptor UnsupportedRouteValue = Error("NRC012", "Unsupported route value",
        "'{0}' is of type '{1}': a route value is {2}");

    public static readonly DiagnosticDescriptor SeveralBodies = Error("NRC013", "Several bodies",
        "'{0}' has more than one [Body]");

    public static readonly DiagnosticDescriptor BodyNotAllowed = Error("NRC014", "Body not allowed",
        "'{0}' is sent with {1}, which has no body");

    public static readonly DiagnosticDescriptor MultipartWithBody = Error("NRC015", "Multipart with a body",
        "'{0}' is [Multipart]: its parameters are the body, so none of them can be [Body]");

    public static readonly DiagnosticDescriptor UnsupportedBody = Error("NRC016", "Unsupported body",
        "'{0}' is of type '{1}': a body is a JSON value that isn't null, or an HttpContent that is [Body(buffered: false)]");

    public static readonly DiagnosticDescriptor UnsupportedQuery = Error("NRC017", "Unsupported query parameter",
        "'{0}' is of type '{1}': a query holds strings, booleans, structs that are IFormattable, collections of them, and [Query] objects of these");

    public static readonly DiagnosticDescriptor MissingCollectionFormat = Error("NRC018", "Collection without a format",
        "'{0}' is a collection: add [Query(CollectionFormat.Multi)] or [Query(CollectionFormat.Csv)]");

    public static readonly DiagnosticDescriptor MissingAlias = Error("NRC019", "Property without a name on the wire",
        "'{0}' is a key of a query: add [AliasAs] with its name on the wire");

    public static readonly DiagnosticDescriptor MisplacedCancellationToken = Error("NRC020", "Misplaced CancellationToken",
        "'{0}' must have one CancellationToken at most, as its last parameter, not nullable");

    public static readonly DiagnosticDescriptor MalformedHeader = Error("NRC021", "Malformed header",
        "The header '{0}' {1}");

    public static readonly DiagnosticDescriptor UnsupportedHeader = Error("NRC022", "Unsupported header",
        "'{0}' is of type '{1}': the value of a header is a string");

    public static readonly DiagnosticDescriptor UnsupportedPart = Error("NRC023", "Unsupported part",
        "'{0}' is of type '{1}': a part is a string, a number, a boolean, a Stream, a byte[], a FileInfo, a StreamPart, a ByteArrayPart, a FileInfoPart, or a collection of strings or files");

    public static readonly DiagnosticDescriptor SeveralSources = Error("NRC024", "Parameter used twice",
        "'{0}' can be only one of: route value, [Body], [Header], [Query]");

    public static readonly DiagnosticDescriptor MissingAccept = Error("NRC025", "Missing Accept",
        "'{0}' returns a value but doesn't say what it accepts: add [Headers(\"Accept: application/json\")] to it or to '{1}'");

    public static void Report(this List<DiagnosticInfo> diagnostics, Location location, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        var lines = location.GetLineSpan();
        diagnostics.Add(new(descriptor, new([.. arguments]), lines.Path, location.SourceSpan, lines.Span));
    }

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Novita.Remodl.Client.Rest", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
