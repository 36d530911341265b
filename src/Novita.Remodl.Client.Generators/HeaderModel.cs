namespace Novita.Remodl.Client.Generators;

/// <summary>A header and the expression of its value.</summary>
internal sealed record HeaderModel(string Name, string Value);
