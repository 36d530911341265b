namespace Novita.Remodl.Client.Generators;

/// <summary>One method of a client, as expressions ready to be laid out.</summary>
/// <remarks>The verb is a property of <c>HttpMethod</c>, the route the text of an interpolated string; query and parts are chained calls.</remarks>
internal sealed record MethodModel(
    string Name,
    EquatableArray<string> Parameters,
    string Verb,
    string Route,
    EquatableArray<string> Query,
    EquatableArray<HeaderModel> Headers,
    string? Body,
    EquatableArray<string>? Parts,
    string ReturnType,
    string Sender,
    string CancellationToken)
{
    public bool HasConstantAddress => Query.Count == 0 && Route.IndexOf('{') < 0;
}
