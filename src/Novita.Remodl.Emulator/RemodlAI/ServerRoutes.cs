using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Scoring;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>The routes beside the OpenAI ones: health, numbers, and the tokenizer.</summary>
internal sealed class ServerRoutes(EmulatedServiceBase service, RemodlAIModels models)
{
    private const string Version = "0.19.0+emulator";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health", Healthy);
        routes.MapMethods("/ping", [HttpMethods.Get, HttpMethods.Post], Healthy);
        routes.MapGet("/version", context => OkAsync(context, new JsonObject { ["version"] = Version }));
        routes.MapGet("/load", context => OkAsync(context, new JsonObject { ["server_load"] = Running() }));
        routes.MapGet("/metrics", context => TextResponse.WriteAsync(
            context, StatusCodes.Status200OK, Metrics(), "text/plain; version=0.0.4; charset=utf-8"));
        routes.MapPost("/tokenize", TokenizeAsync);
        routes.MapPost("/detokenize", DetokenizeAsync);
        routes.MapPost("/v1/chat/completions/render", RenderAsync);
    }

    private static Task OkAsync(HttpContext context, JsonObject body) => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, body);

    private static Task Healthy(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status200OK;
        return Task.CompletedTask;
    }

    private IEnumerable<RecordedRequest> Generations() => service.State.Journal.All.Where(request =>
        request.Service == service.Name && request.Path.EndsWith("/completions", StringComparison.Ordinal));

    private int Running() => Generations().Count(request => !request.Completion.IsCompleted);

    private string Metrics()
    {
        var model = $"{{model_name=\"{service.State.Options.RemodlAIModels[0]}\"}}";
        return string.Create(CultureInfo.InvariantCulture, $"""
            # HELP vllm:num_requests_running Number of requests in model execution batches.
            # TYPE vllm:num_requests_running gauge
            vllm:num_requests_running{model} {Running()}
            # HELP vllm:request_success_total Count of successfully processed requests.
            # TYPE vllm:request_success_total counter
            vllm:request_success_total{model} {Generations().Count(request => request.Completion.IsCompleted && request.StatusCode == 200)}

            """);
    }

    private async Task TokenizeAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, ScoringShapes.Tokenize, body);
        models.Find(body.String("model"));
        var text = body.String("prompt");
        if (text is null && body.Field("messages") is null)
        {
            throw new ApiErrorException(service.BadRequest("prompt: is required", "prompt"));
        }

        var tokens = text is null ? TokensOfChat(body) : ToyTokenizer.Encode(text);
        var withStrings = body.Bool("return_token_strs") == true;
        await OkAsync(context, new JsonObject
        {
            ["count"] = tokens.Count,
            ["max_model_len"] = models.MaxLength,
            ["tokens"] = new JsonArray([.. tokens.Select(token => JsonValue.Create(token.Id))]),
            ["token_strs"] = withStrings ? new JsonArray([.. tokens.Select(token => JsonValue.Create(token.Text))]) : null,
        });
    }

    // Tools are a part of a chat's prompt.
    private static IReadOnlyList<Token> TokensOfChat(JsonElement body) =>
        [.. ToyTokenizer.Encode(PromptReader.Render(body.Items("messages").Select(PromptReader.Read))), .. ToyTokenizer.Encode(body.Field("tools")?.GetRawText() ?? "")];

    private async Task RenderAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, service.ChatShape, body);
        var model = models.Find(body.String("model"));
        var tokens = TokensOfChat(body);
        await OkAsync(context, new JsonObject
        {
            ["request_id"] = "chatcmpl-" + service.State.NewId(),
            ["model"] = model.Id,
            ["prompt"] = string.Concat(tokens.Select(token => token.Text)),
            ["token_ids"] = new JsonArray([.. tokens.Select(token => JsonValue.Create(token.Id))]),
        });
    }

    private async Task DetokenizeAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, ScoringShapes.Detokenize, body);
        models.Find(body.String("model"));
        var ids = body.Items("tokens").Select(id => id.ValueKind == JsonValueKind.Number && id.TryGetInt32(out var value) ? value : -1);
        try
        {
            await OkAsync(context, new JsonObject { ["prompt"] = ToyTokenizer.Decode(ids) });
        }
        catch (FormatException exception)
        {
            throw new ApiErrorException(service.BadRequest(exception.Message, "tokens"));
        }
    }
}
