using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Streaming;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Responses;

/// <summary>Serves responses for either service; without a store the server keeps none.</summary>
internal sealed class ResponsesEndpoint(ModelService service, IChatModels models, ResponseStore? store)
{
    /// <summary>The routes of vLLM, which are there even if nothing is kept.</summary>
    public void MapStateful(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/responses", CreateAsync);
        routes.MapGet("/v1/responses/{id}", RetrieveAsync);
        routes.MapPost("/v1/responses/{id}/cancel", CancelAsync);
    }

    public async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, service.ResponseShape, body);
        var model = models.Find(body.String("model"));
        Check(body);

        var earlier = Earlier(body);
        var chat = ChatTranslation.ToChat(body, model.Id, earlier);
        if (chat.Messages.Count == 0)
        {
            throw new ApiErrorException(service.BadRequest("input: is required", "input"));
        }

        var id = "resp_" + service.State.NewId();
        var fault = Fault.Of(context);
        var writer = new ResponseWriter(
            body, chat, Generations.Of(service, chat, model)[0], id, service.State.UnixTime, service.State.NewId, service.Name == EmulatedService.RemodlAI, fault);
        var isBackground = body.Bool("background") == true;
        var final = writer.Completed();
        var now = isBackground ? writer.Queued() : final;
        if (body.Bool("store") != false)
        {
            var said = ChatTranslation.Messages(body).Concat(ChatTranslation.Messages(final["output"]!.AsArray()));
            store?.Add(id, new StoredResponse(now.DeepClone().AsObject(), writer.Events(), [.. earlier, .. said]));
        }

        if (body.Bool("stream") == true && !fault.NoStream)
        {
            await StreamAsync(context, writer.Events());
            return;
        }

        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, now);
    }

    private async Task RetrieveAsync(HttpContext context)
    {
        var stored = Find(context);
        var isBackground = stored.Now["background"]!.GetValue<bool>();
        if (context.Request.Query["stream"] == "true")
        {
            if (!isBackground)
            {
                throw new ApiErrorException(service.BadRequest("Only a response in the background can be streamed again.", "stream"));
            }

            var after = long.TryParse(context.Request.Query["starting_after"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
            await StreamAsync(context, stored.Events.Where(item => item.Data["sequence_number"]!.GetValue<int>() > after));
            return;
        }

        // What was queued has been done by the time that someone asks.
        if (stored.Now["status"]!.GetValue<string>() == "queued")
        {
            stored.Now = stored.Events[^1].Data["response"]!.DeepClone().AsObject();
        }

        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, stored.Now.DeepClone());
    }

    private async Task CancelAsync(HttpContext context)
    {
        var stored = Find(context);
        if (!stored.Now["background"]!.GetValue<bool>())
        {
            throw new ApiErrorException(service.BadRequest("Cannot cancel a synchronous response.", "response_id"));
        }

        if (stored.Now["status"]!.GetValue<string>() == "queued")
        {
            stored.Now["status"] = "cancelled";
        }

        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, stored.Now.DeepClone());
    }

    private void Check(JsonElement body)
    {
        if (service.Name == EmulatedService.RemodlAI && body.Field("prompt") is not null)
        {
            throw new ApiErrorException(service.BadRequest("prompt template is not supported", "prompt"));
        }

        if (body.Bool("background") == true && (store is null || body.Bool("store") == false))
        {
            throw new ApiErrorException(service.BadRequest("background can only be used when `store` is true.", "background"));
        }
    }

    private IReadOnlyList<JsonNode> Earlier(JsonElement body) => body.String("previous_response_id") is not { } id
        ? []
        : store?.Find(id).Messages ?? throw ResponseStore.Unknown(service, id);

    private StoredResponse Find(HttpContext context)
    {
        var id = (string?)context.Request.RouteValues["id"] ?? "";
        return store?.Find(id) ?? throw ResponseStore.Unknown(service, id);
    }

    private async Task StreamAsync(HttpContext context, IEnumerable<(string Type, JsonObject Data)> responseEvents)
    {
        var events = new EventStream(context, service);
        await events.StartAsync();
        foreach (var (type, data) in responseEvents)
        {
            if (!await events.WriteAsync(data, type))
            {
                return;
            }
        }

        await events.CompleteAsync(sayDone: false);
    }
}
