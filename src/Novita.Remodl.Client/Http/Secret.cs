namespace Novita.Remodl.Client.Http;

internal static class Secret
{
    public static string NotEmpty(string apiKey)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(apiKey);
        return apiKey;
    }
}
