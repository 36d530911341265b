using System.Text.Json;

namespace Novita.Remodl.Emulator.Batches;

/// <summary>A request of a batch.</summary>
internal sealed record BatchLine(int Number, string CustomId, JsonElement Body);
