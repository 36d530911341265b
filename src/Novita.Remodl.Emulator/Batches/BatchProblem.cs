using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Batches;

/// <summary>What is wrong with the input file of a batch.</summary>
internal sealed record BatchProblem(string Code, string Message, int? Line, string? Param = null)
{
    public JsonObject ToJson() => new() { ["code"] = Code, ["message"] = Message, ["param"] = Param, ["line"] = Line };
}
