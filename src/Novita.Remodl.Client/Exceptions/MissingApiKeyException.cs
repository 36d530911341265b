namespace Novita.Remodl.Client;

/// <summary>A call needs an API key and none is configured. Nothing was sent.</summary>
/// <param name="provider">The provider whose key is missing.</param>
/// <param name="lookedAt">The settings and environment variables that were looked at, in order.</param>
public sealed class MissingApiKeyException(string provider, IReadOnlyList<string> lookedAt)
    : InvalidOperationException(Describe(provider, lookedAt))
{
    /// <summary>The provider whose key is missing.</summary>
    public string Provider { get; } = provider;

    /// <summary>The settings and environment variables that were looked at, in order.</summary>
    public IReadOnlyList<string> LookedAt { get; } = lookedAt;

    private static string Describe(string provider, IReadOnlyList<string> lookedAt) =>
        lookedAt.Count == 0
            ? $"{provider} needs an API key and none is configured."
            : $"{provider} needs an API key and none is configured. Set one of: {string.Join(", ", lookedAt)}.";
}
