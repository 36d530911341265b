namespace Novita.Remodl.Emulator.Embeddings;

/// <summary>A model that embeds. Those of Nova Embeddings know tasks, images and multi-vectors.</summary>
internal sealed record EmbeddingModel(string Id, int ContextLength, int Dimensions, bool IsNova = false);
