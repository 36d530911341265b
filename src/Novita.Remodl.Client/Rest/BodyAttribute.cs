namespace Novita.Remodl.Client.Rest;

/// <summary>The parameter is the request's JSON body.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BodyAttribute : Attribute;
