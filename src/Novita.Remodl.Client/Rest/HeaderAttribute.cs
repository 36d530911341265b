namespace Novita.Remodl.Client.Rest;

/// <summary>The parameter is the value of a header; null leaves the header out.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class HeaderAttribute(string header) : Attribute
{
    public string Header { get; } = header;
}
