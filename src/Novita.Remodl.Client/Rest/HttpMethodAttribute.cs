namespace Novita.Remodl.Client.Rest;

/// <summary>What every verb has: a route, starting with '/', with values in <c>{braces}</c>.</summary>
internal abstract class HttpMethodAttribute(string path) : Attribute
{
    public string Path { get; } = path;
}
