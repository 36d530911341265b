namespace Novita.Remodl.Client.Http;

internal static class Secret
{
    public static string NotEmpty(string apiKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(apiKey);
        return apiKey;
    }

    /// <summary>What keeps a key from being sent; null when nothing does. The key itself isn't shown.</summary>
    public static string? FindProblem(string? key, string setting) =>
        key is not null && key.AsSpan().Trim().ContainsAnyExceptInRange('!', '~')
            ? $"{setting} has a character that no key has, such as a space or a line break within. Copy the key again."
            : null;
}
