using System.Text.Json;
using Novita.Remodl.Emulator.Hosting;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Generates the choices of a request, with the service's words for what is wrong with it.</summary>
internal static class Generations
{
    public static Generation[] Of(ModelService service, ChatRequest request, ChatModel model)
    {
        var left = model.ContextLength - ChatPrompt.CountTokens(request);
        if (left <= 0)
        {
            throw new ApiErrorException(service.BadRequest(
                FormattableString.Invariant($"This model's maximum context length is {model.ContextLength} tokens. However, your messages resulted in {model.ContextLength - left} tokens. Please reduce the length of the messages."),
                "messages"));
        }

        var generator = new Generator(request, service.Chat, service.State.NewId);
        try
        {
            return [.. Enumerable.Range(0, request.Count).Select(index => generator.Generate(index, left))];
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException or OverflowException)
        {
            // Schemas and patterns come from the caller; what is wrong with them comes to light only here.
            throw new ApiErrorException(service.BadRequest(exception.Message));
        }
    }
}
