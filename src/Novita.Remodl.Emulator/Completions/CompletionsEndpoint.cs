using System.Text.Json;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Streaming;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Completions;

/// <summary>Serves completions of texts for either service.</summary>
internal sealed class CompletionsEndpoint(EmulatedServiceBase service, IChatModels models, Shape shape)
{
    public async Task HandleAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, shape, body);
        var model = models.Find(body.String("model"));
        Check(body);

        var fault = Fault.Of(context);
        var writer = new CompletionWriter(body, service.Chat, Complete(body, model), "cmpl-" + service.State.NewId(), service.State.UnixTime, model.Id);
        if (body.Bool("stream") != true || fault.NoStream)
        {
            await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, writer.Whole());
            return;
        }

        var events = new EventStream(context, service);
        await events.StartAsync();
        foreach (var piece in writer.Pieces())
        {
            if (!await events.WriteAsync(piece))
            {
                return;
            }
        }

        await events.CompleteAsync();
    }

    private List<(string Prompt, Generation[] Generations)> Complete(JsonElement body, ChatModel model)
    {
        IReadOnlyList<string> prompts;
        try
        {
            prompts = CompletionPrompts.Read(body);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            throw Refusal(exception.Message, "prompt");
        }

        return [.. prompts.Select(prompt => (prompt, Generations.Of(service, CompletionPrompts.ToChat(body, prompt, model.Id), model)))];
    }

    private void Check(JsonElement body)
    {
        var isStream = body.Bool("stream") == true;
        var isVllm = service.Name == EmulatedService.RemodlAI;
        if (isVllm && body.String("suffix") is not null)
        {
            throw Refusal("suffix is not currently supported", "suffix");
        }

        if (isVllm && body.Field("stream_options") is not null && !isStream)
        {
            throw Refusal("Stream options can only be defined when `stream=True`.", "stream_options");
        }

        if (isStream && body.Field("prompt_logprobs") is not null)
        {
            throw Refusal("`prompt_logprobs` are not available when `stream=True`.", "prompt_logprobs");
        }

        if (body.Int("best_of") is { } bestOf && (bestOf < (body.Int("n") ?? 1) || (isStream && bestOf > 1)))
        {
            throw Refusal("best_of: must not be less than n, nor be used with a stream", "best_of");
        }
    }

    private ApiErrorException Refusal(string message, string param) => new(service.BadRequest(message, param));
}
