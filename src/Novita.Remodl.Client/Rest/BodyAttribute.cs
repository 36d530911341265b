namespace Novita.Remodl.Client.Rest;

/// <summary>The parameter is the request's body: a value to be written as JSON, or an <see cref="HttpContent"/>.</summary>
/// <remarks>Refit reads a body whole before it sends it, unless told otherwise: a content must be <c>[Body(buffered: false)]</c>, to go out as it is.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute
{
    public BodyAttribute()
    {
    }

    public BodyAttribute(bool buffered) => Buffered = buffered;

    public bool? Buffered { get; }
}
