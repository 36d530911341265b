using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Media;

/// <summary>What a task will do.</summary>
/// <param name="TaskType">As the service calls it, such as <c>TXT_TO_IMG</c>.</param>
/// <param name="Make">Makes the results when the task is done: the lists <c>images</c>, <c>videos</c> and <c>audios</c>.</param>
internal sealed record MediaPlan(string TaskType, Func<JsonObject> Make)
{
    /// <summary>The seed that <c>extra</c> tells.</summary>
    public string? Seed { get; init; }
}
