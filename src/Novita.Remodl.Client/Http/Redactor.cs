using System.Text.RegularExpressions;

namespace Novita.Remodl.Client.Http;

/// <summary>Takes secrets out of text that a service sent, before it gets into an exception.</summary>
internal static partial class Redactor
{
    private const string Mask = "[redacted]";

    // A shorter key would take ordinary words out of the text.
    private const int ShortestKey = 6;

    private const int MatchTimeout = 1000;

    public static string Redact(string text, string? key)
    {
        try
        {
            return RedactCore(text, key);
        }
        catch (RegexMatchTimeoutException)
        {
            return Mask;
        }
    }

    private static string RedactCore(string text, string? key)
    {
        if (key is { Length: >= ShortestKey })
        {
            text = text.Replace(key, Mask, StringComparison.Ordinal);
        }

        text = SecretFields().Replace(text, "${head}" + Mask);
        text = BearerTokens().Replace(text, "${head}" + Mask);
        text = QuerySecrets().Replace(text, "${head}" + Mask);
        return Keys().Replace(text, Mask);
    }

    [GeneratedRegex("""(?<head>"(?:api[_-]?key|x-api-key|authorization|(?:access_|refresh_|id_)?token|secret|client_secret|password)"\s*:\s*")(?:[^"\\]|\\.)*""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex SecretFields();

    [GeneratedRegex("""(?<head>\bBearer\s+)[^\s"',;]+""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex BearerTokens();

    [GeneratedRegex("""(?<head>[?&](?:[^=&\s"]*(?:signature|credential|security-token|token|api[_-]?key|accesskeyid)|sig|key)=)[^&\s"'<>]+""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex QuerySecrets();

    [GeneratedRegex("""\bsk[-_][A-Za-z0-9_-]{6,}""", RegexOptions.None, MatchTimeout)]
    private static partial Regex Keys();
}
