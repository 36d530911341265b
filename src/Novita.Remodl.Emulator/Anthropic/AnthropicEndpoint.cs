using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Streaming;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Anthropic;

/// <summary>Serves Anthropic's Messages API for either service.</summary>
internal sealed class AnthropicEndpoint(EmulatedServiceBase service, IChatModels models)
{
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context);
        }
        catch (ApiErrorException exception) when (!context.Response.HasStarted)
        {
            await JsonResponse.WriteAsync(context, exception.Error.Status, new JsonObject
            {
                ["type"] = "error",
                ["error"] = new JsonObject { ["type"] = TypeOf(exception.Error.Status), ["message"] = exception.Error.Message },
            });
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, AnthropicShape.Request, body);
        if (body.Int("max_tokens") is null)
        {
            throw new ApiErrorException(service.BadRequest("max_tokens: Field required", "max_tokens"));
        }

        var model = models.Find(body.String("model"));
        var chat = AnthropicTranslation.ToChat(body, model.Id);
        var writer = new AnthropicWriter(chat, Generations.Of(service, chat, model)[0], "msg_" + service.State.NewId());
        if (body.Bool("stream") != true || Fault.Of(context).NoStream)
        {
            await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, writer.Message());
            return;
        }

        var events = new EventStream(context, service);
        await events.StartAsync();
        foreach (var item in writer.Events())
        {
            if (!await events.WriteAsync(item, item["type"]!.GetValue<string>()))
            {
                return;
            }
        }

        await events.CompleteAsync(sayDone: false);
    }

    private static string TypeOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => "not_found_error",
        StatusCodes.Status429TooManyRequests => "rate_limit_error",
        >= StatusCodes.Status500InternalServerError => "api_error",
        _ => "invalid_request_error",
    };
}
