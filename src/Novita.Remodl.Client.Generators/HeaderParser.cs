using Microsoft.CodeAnalysis;

namespace Novita.Remodl.Client.Generators;

/// <summary>Reads the headers that never change.</summary>
internal static class HeaderParser
{
    // Beside those that start with Content-.
    private static readonly string[] ContentHeaders = ["Allow", "Expires", "Last-Modified"];

    public static List<HeaderModel> Parse(ISymbol symbol, List<DiagnosticInfo> diagnostics)
    {
        var headers = new List<HeaderModel>();
        foreach (var attribute in symbol.Attributes("HeadersAttribute"))
        {
            foreach (var line in Lines(attribute))
            {
                if (Problem(line) is { } problem)
                {
                    diagnostics.Report(attribute.Location(symbol), Diagnostics.MalformedHeader, line, problem);
                    continue;
                }

                Set(headers, Name(line), Value(line).Quoted());
            }
        }

        return headers;
    }

    /// <summary>A later header replaces an earlier one of the same name.</summary>
    public static void Set(List<HeaderModel> headers, string name, string value)
    {
        headers.RemoveAll(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase));
        headers.Add(new(name, value));
    }

    public static string? ProblemWithName(string name)
    {
        if (name.Length == 0 || !name.All(static c => c < 128 && (char.IsLetterOrDigit(c) || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0)))
        {
            return "has a name that no header can have";
        }

        var describesContent = name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
            || ContentHeaders.Contains(name, StringComparer.OrdinalIgnoreCase);
        return describesContent ? "describes the body, which sets it itself" : null;
    }

    private static IEnumerable<string> Lines(AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } lines
            ? lines.Values.Select(static line => line.Value as string ?? "")
            : [];

    private static string? Problem(string line)
    {
        if (line.IndexOf(':') < 0 || Value(line).Length == 0)
        {
            return "must be 'Name: value'";
        }

        return Value(line).Any(char.IsControl) ? "has a control character" : ProblemWithName(Name(line));
    }

    private static string Name(string line) => line.Substring(0, line.IndexOf(':')).Trim();

    private static string Value(string line) => line.Substring(line.IndexOf(':') + 1).Trim();
}
