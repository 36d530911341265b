namespace Novita.Remodl.Emulator.Rerank;

/// <summary>A model that ranks.</summary>
internal sealed record RerankModel(string Id);
