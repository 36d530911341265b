namespace Novita.Remodl.Client.Schemas;

/// <summary>Names as tools and schemas may have them: up to 64 of <c>A-Z a-z 0-9 _ -</c>.</summary>
internal static class SchemaName
{
    private const int MaxLength = 64;

    public static bool IsValid(string name) => name.Length is > 0 and <= MaxLength && name.All(IsAllowed);

    /// <summary>The name with what is not allowed replaced.</summary>
    public static string Sanitize(string name)
    {
        var clean = new string([.. name.Take(MaxLength).Select(letter => IsAllowed(letter) ? letter : '_')]);
        return clean.Length == 0 ? "answer" : clean;
    }

    /// <summary>The name of a type, its type arguments included.</summary>
    public static string Of(Type type) => Sanitize(Describe(type));

    private static string Describe(Type type)
    {
        if (type.IsArray)
        {
            return "ArrayOf" + Describe(type.GetElementType()!);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Describe(underlying);
        }

        return type.IsGenericType
            ? type.Name.Split('`')[0] + "Of" + string.Join("And", type.GetGenericArguments().Select(Describe))
            : type.Name;
    }

    private static bool IsAllowed(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-';
}
