namespace Novita.Remodl.Client.Generators;

/// <summary>The names that a client gives to things.</summary>
internal static class ClientNames
{
    /// <summary><c>IModelsApi</c> is implemented by <c>ModelsApiClient</c>.</summary>
    public static string ClassOf(string interfaceName)
    {
        var hasPrefix = interfaceName.Length > 1 && interfaceName[0] == 'I' && char.IsUpper(interfaceName[1]);
        return (hasPrefix ? interfaceName.Substring(1) : interfaceName) + "Client";
    }

    /// <summary><c>/chat/completions</c> is kept in <c>_chatCompletions</c>.</summary>
    public static string FieldOf(string route)
    {
        var words = route.Split([.. route.Where(static c => !char.IsLetterOrDigit(c))], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return name.Length == 0 ? "_root" : "_" + char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
