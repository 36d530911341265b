namespace Novita.Remodl.Client.Generators;

/// <summary>Reads a route.</summary>
internal static class RouteParser
{
    /// <summary>What is wrong with the route, or null.</summary>
    public static string? Problem(string route)
    {
        if (route.Length == 0)
        {
            return "is empty";
        }

        if (route[0] != '/')
        {
            return "must start with '/'";
        }

        if (route.IndexOf('?') >= 0)
        {
            return "has a query: use parameters";
        }

        if (route.Any(static c => c is <= ' ' or > '~' or '#' or '\\' or '"'))
        {
            return "has a character that must be escaped";
        }

        return AreBracesBalanced(route) ? null : "has braces that don't match, or nothing between them";
    }

    public static List<RoutePart> Parse(string route)
    {
        var parts = new List<RoutePart>();
        var position = 0;
        while (position < route.Length)
        {
            var open = route.IndexOf('{', position);
            if (open < 0)
            {
                parts.Add(new(route.Substring(position), IsValue: false, KeepsSlashes: false));
                break;
            }

            if (open > position)
            {
                parts.Add(new(route.Substring(position, open - position), IsValue: false, KeepsSlashes: false));
            }

            var close = route.IndexOf('}', open);
            var name = route.Substring(open + 1, close - open - 1);
            var keepsSlashes = name.StartsWith("**", StringComparison.Ordinal);
            parts.Add(new(keepsSlashes ? name.Substring(2) : name, IsValue: true, keepsSlashes));
            position = close + 1;
        }

        return parts;
    }

    private static bool AreBracesBalanced(string route)
    {
        var open = -1;
        for (var i = 0; i < route.Length; i++)
        {
            switch (route[i])
            {
                case '{' when open >= 0:
                case '}' when open < 0 || i == open + 1:
                    return false;
                case '{':
                    open = i;
                    break;
                case '}':
                    open = -1;
                    break;
            }
        }

        return open < 0 && !route.Contains("{**}");
    }
}
