namespace Novita.Remodl.Client.Generators;

/// <summary>A stretch of a route: text as it stands, or the name of a value.</summary>
/// <remarks>A value that keeps its slashes is written <c>{**name}</c>.</remarks>
internal sealed record RoutePart(string Text, bool IsValue, bool KeepsSlashes);
