using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Novita.Remodl.Client.TrimSmoke;

/// <summary>Tools that are run, and answers in the form of a type.</summary>
internal static class ToolChecks
{
    public static async Task RunAsync(Checks checks, string how, IModelProvider provider, CannedServer server)
    {
        await checks.RunAsync($"{how}: a tool by its types", async () =>
        {
            var tool = ModelTool.Create("get_time", "The time.", SmokeJson.Default.Zone, (zone, _) => Task.FromResult(new Noon(zone.Name ?? "nowhere", 12.5)));
            Checks.Contains("\"description\":\"The zone.\"", tool.Definition.Function!.Parameters!.Value.GetRawText());
            var run = await provider.RunToolsAsync("m", "Hello", [tool]);
            Checks.Equal("Hello", run.Text);
            Checks.Equal("""{"zone":"UTC","hour":12.5}""", run.Messages[2].Text);
            Checks.Contains("\"tool_call_id\":\"t1\"", server.LastRequest);
        });

        await checks.RunAsync($"{how}: a function of Microsoft.Extensions.AI", async () =>
        {
            ToolRunResult? run = null;
            await foreach (var step in provider.StreamToolsAsync("m", "Hello", [new Clock()]))
            {
                run = (step as ToolRunEndedEvent)?.Result;
            }

            Checks.Equal("Hello", run!.Text);
            Checks.Equal("noon", run.Messages[2].Text);
        });

        await checks.RunAsync($"{how}: an answer in the form of a type", async () =>
        {
            var answer = await provider.CompleteChatAsync("m", "Where?", SmokeJson.Default.Point);
            Checks.Equal(new Point(1.5), answer.Value);
            Checks.Contains("\"additionalProperties\":false", server.LastRequest);
            Checks.Contains("Where it is.", server.LastRequest);
        });

        await checks.RunAsync($"{how}: a stream in the form of a type", async () =>
        {
            var updates = new List<StructuredUpdate<Point>>();
            await foreach (var update in provider.StreamChatAsync("m", "Where?", SmokeJson.Default.Point))
            {
                updates.Add(update);
            }

            Checks.Equal(true, updates[0].TryGetValue(out var part));
            Checks.Equal(new Point(1.5), part);
            Checks.Equal(new Point(1.5, "a"), updates[^1].Completion!.Value);
        });
    }

    private sealed class Clock : AIFunction
    {
        public override string Name => "get_time";

        public override JsonElement JsonSchema { get; } = JsonElement.Parse("""{"type":"object"}""");

        protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new("noon");
    }
}

internal sealed record Point([property: Description("Where it is.")] double X, string? Label = null);

internal sealed record Zone([property: JsonPropertyName("zone"), Description("The zone.")] string? Name = null);

internal sealed record Noon(string Zone, double Hour);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Point))]
[JsonSerializable(typeof(Zone))]
[JsonSerializable(typeof(Noon))]
internal sealed partial class SmokeJson : JsonSerializerContext;
