namespace Novita.Remodl.Client.Rest;

/// <summary>Headers that never change, as <c>Name: value</c>; a method's replace its interface's.</summary>
/// <remarks>
/// Every method that returns a value must say <c>Accept</c>, on itself or on its interface: the transport tells a
/// stream from a reply by it, and Refit has no default of its own.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
internal sealed class HeadersAttribute(params string[] headers) : Attribute
{
    public string[] Headers { get; } = headers;
}
