using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Faults;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Hosting;

/// <summary>The emulator's own routes, which neither service has.</summary>
internal static class ControlEndpoints
{
    public const string Prefix = "/__emulator";

    public static void Map(IEndpointRouteBuilder routes, EmulatorState state)
    {
        routes.MapPost($"{Prefix}/faults", context => AddFaultAsync(context, state.Faults));
        routes.MapDelete($"{Prefix}/faults", context =>
        {
            state.Faults.Clear();
            return TextResponse.WriteAsync(context, StatusCodes.Status200OK, "No faults.\n");
        });
        routes.MapGet($"{Prefix}/requests", context =>
            JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Describe(state.Journal)));
    }

    private static async Task AddFaultAsync(HttpContext context, FaultSchedule faults)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        if (!FaultSyntax.TryParse(text.Trim(), out var fault, out var problem))
        {
            await TextResponse.WriteAsync(context, StatusCodes.Status400BadRequest, problem + "\n");
            return;
        }

        if (context.Request.Query.ContainsKey("always"))
        {
            faults.Always(fault);
        }
        else
        {
            faults.Enqueue(fault);
        }

        await TextResponse.WriteAsync(context, StatusCodes.Status200OK, "Fault noted.\n");
    }

    private static JsonObject Describe(RequestJournal journal) => new()
    {
        ["requests"] = new JsonArray([.. journal.All.Select(request => (JsonNode)new JsonObject
        {
            ["service"] = request.Service.ToString(),
            ["method"] = request.Method,
            ["path"] = request.Path,
            ["query"] = request.Query,
            ["status"] = request.StatusCode,
            ["aborted"] = request.Aborted,
        })]),
    };
}
