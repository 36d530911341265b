using System.Text.Json;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Streaming;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Serves chat completions for either service.</summary>
internal sealed class ChatEndpoint(ModelService service, IChatModels models, Action<ChatRequest> validate)
{
    public async Task HandleAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, service.ChatShape, body);
        var model = models.Find(body.String("model"));
        var request = Read(body, model.Id);
        validate(request);

        var fault = Fault.Of(context);
        var writer = new ChatAnswerWriter(
            request, service.Chat, Generations.Of(service, request, model), "chatcmpl-" + service.State.NewId(), service.State.UnixTime, fault);
        if (!request.Stream || fault.NoStream)
        {
            await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, writer.Completion());
            return;
        }

        var events = new EventStream(context, service);
        await events.StartAsync();
        foreach (var chunk in writer.Chunks())
        {
            if (!await events.WriteAsync(chunk))
            {
                return;
            }
        }

        await events.CompleteAsync();
    }

    private ChatRequest Read(JsonElement body, string model)
    {
        var request = ChatRequest.Read(body, model);
        if (request.Messages.Count == 0)
        {
            throw new ApiErrorException(service.BadRequest("messages: must have at least 1 item", "messages"));
        }

        if (request.WantsAudio && AudioProblem(request) is { } problem)
        {
            throw new ApiErrorException(service.BadRequest(problem, "audio.format"));
        }

        return request;
    }

    private static string? AudioProblem(ChatRequest request)
    {
        var format = request.Body.Field("audio")?.String("format") ?? (request.Stream ? "pcm16" : "wav");
        if (request.Stream)
        {
            return format == "pcm16" ? null : "audio.format: a stream needs pcm16";
        }

        return format is "wav" or "pcm16" ? null : "audio.format: the emulator speaks wav and pcm16 only";
    }
}
