using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>The routes that a server has only when it is started for them: sleep, pause, caches, adapters, and what its tokenizer is.</summary>
internal sealed class OperatorRoutes(EmulatedServiceBase service, RemodlAIModels models)
{
    private static readonly string[] Resets = ["/reset_prefix_cache", "/reset_mm_cache", "/reset_encoder_cache", "/start_profile", "/stop_profile"];

    private volatile bool _isSleeping;
    private volatile bool _isPaused;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sleep", SleepAsync);
        routes.MapPost("/wake_up", context => Done(context, () => _isSleeping = false));
        routes.MapGet("/is_sleeping", context => StateAsync(context, "is_sleeping", _isSleeping));
        routes.MapPost("/pause", context => Done(context, () => _isPaused = true));
        routes.MapPost("/resume", context => Done(context, () => _isPaused = false));
        routes.MapGet("/is_paused", context => StateAsync(context, "is_paused", _isPaused));
        foreach (var path in Resets)
        {
            routes.MapPost(path, context => Done(context, () => { }));
        }

        routes.MapGet("/server_info", context => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["vllm_config"] = $"model='{service.State.Options.RemodlAIModels[0]}', max_model_len={models.MaxLength.ToString(System.Globalization.CultureInfo.InvariantCulture)}",
        }));
        routes.MapGet("/tokenizer_info", context => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["tokenizer_class"] = "ToyTokenizer",
            ["chat_template"] = "{% for message in messages %}<|{{ message.role }}|>{{ message.content }}\n{% endfor %}<|assistant|>",
            ["model_max_length"] = models.MaxLength,
        }));
        routes.MapPost("/v1/load_lora_adapter", LoadAsync);
        routes.MapPost("/v1/unload_lora_adapter", UnloadAsync);
    }

    private Task SleepAsync(HttpContext context) => (string?)context.Request.Query["level"] is null or "1" or "2"
        ? Done(context, () => _isSleeping = true)
        : throw new ApiErrorException(service.BadRequest("level: must be 1 or 2", "level"));

    private async Task LoadAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        if (body.String("lora_name") is not { Length: > 0 } name || body.String("lora_path") is not { Length: > 0 } path)
        {
            throw new ApiErrorException(service.BadRequest("Both 'lora_name' and 'lora_path' must be provided."));
        }

        if (!models.TryAddAdapter(name, path))
        {
            throw new ApiErrorException(service.BadRequest($"The lora adapter '{name}' has already been loaded."));
        }

        await TextResponse.WriteAsync(context, StatusCodes.Status200OK, $"Success: LoRA adapter '{name}' added successfully.");
    }

    private async Task UnloadAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        var name = body.String("lora_name") ?? "";
        if (!models.TryRemoveAdapter(name))
        {
            throw new ApiErrorException(new ApiError(StatusCodes.Status404NotFound, "NotFoundError", $"The lora adapter '{name}' cannot be found."));
        }

        await TextResponse.WriteAsync(context, StatusCodes.Status200OK, $"Success: LoRA adapter '{name}' removed successfully.");
    }

    private static Task StateAsync(HttpContext context, string field, bool value) =>
        JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { [field] = value });

    private static Task Done(HttpContext context, Action change)
    {
        change();
        context.Response.StatusCode = StatusCodes.Status200OK;
        return Task.CompletedTask;
    }
}
