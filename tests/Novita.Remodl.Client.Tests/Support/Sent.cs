namespace Novita.Remodl.Client.Tests.Support;

/// <summary>A request as it would stand on the wire.</summary>
internal sealed record Sent(string Method, string Url, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    public string? Authorization => Headers.GetValueOrDefault("Authorization");
}
