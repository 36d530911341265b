using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Embeddings;

/// <summary>Serves embeddings for either service.</summary>
internal sealed class EmbeddingEndpoint(EmulatedServiceBase service, Shape shape, Func<string?, EmbeddingModel> find)
{
    private const int MaxInputs = 2048;
    private const int MultiVectorDimensions = 128;

    private static readonly int[] NovaDimensions = [128, 256, 512, 1024, 2048];

    public async Task HandleAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, shape, body);
        var model = find(body.String("model"));
        var inputs = ReadInputs(body, model);
        var dimensions = Dimensions(body, model);
        if (model.IsNova)
        {
            CheckTasks(body, model);
        }

        var isMulti = model.IsNova && body.Bool("return_multivector") is true;
        var tokens = inputs.Sum(input => input.TokenCount);
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["id"] = "embd-" + service.State.NewId(),
            ["object"] = "list",
            ["created"] = service.State.UnixTime,
            ["model"] = model.Id,
            ["data"] = new JsonArray([.. inputs.Select((input, i) => (JsonNode)new JsonObject
            {
                ["index"] = i,
                ["object"] = "embedding",
                ["embedding"] = isMulti ? WriteRows(input, body) : Write(WordVector.Of(input.Words, dimensions), body),
            })]),
            ["usage"] = new JsonObject { ["prompt_tokens"] = tokens, ["total_tokens"] = tokens, ["completion_tokens"] = 0, ["prompt_tokens_details"] = null },
        });
    }

    private IReadOnlyList<EmbeddingInput> ReadInputs(JsonElement body, EmbeddingModel model)
    {
        if (service.Name == EmulatedService.RemodlAI && body.Field("messages") is not null)
        {
            return [EmbeddingInput.OfMessages(body)];
        }

        if (body.Field("input") is not { } input || (input.ValueKind == JsonValueKind.Array && input.GetArrayLength() == 0))
        {
            throw Refusal("input: must have at least 1 item", "input");
        }

        var hasObjects = input.ValueKind == JsonValueKind.Array && input.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object);
        if (hasObjects && !model.IsNova)
        {
            throw Refusal("input: must be a string, a list of strings, or token ids", "input");
        }

        IReadOnlyList<EmbeddingInput> inputs;
        try
        {
            inputs = EmbeddingInput.ReadAll(input);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            throw Refusal(exception.Message, "input");
        }

        if (service.Name == EmulatedService.Novita && inputs.Count > MaxInputs)
        {
            throw Refusal(FormattableString.Invariant($"input: must have at most {MaxInputs} items"), "input");
        }

        if (inputs.FirstOrDefault(one => one.TokenCount > model.ContextLength) is { } tooLong && body.Long("truncate_prompt_tokens") is null)
        {
            throw Refusal(
                FormattableString.Invariant($"This model's maximum context length is {model.ContextLength} tokens. However, you requested {tooLong.TokenCount} tokens in the input for embedding generation. Please reduce the length of the input."),
                "input");
        }

        return inputs;
    }

    private int Dimensions(JsonElement body, EmbeddingModel model)
    {
        if (body.Int("dimensions") is not { } asked)
        {
            return model.Dimensions;
        }

        if (!model.IsNova)
        {
            return asked == model.Dimensions ? asked : throw Refusal($"Model \"{model.Id}\" does not support matryoshka representation, changing output dimensions will lead to poor results.", "dimensions");
        }

        if (body.Bool("return_multivector") is true)
        {
            throw Refusal("dimensions is currently not supported with multi-vectors", "dimensions");
        }

        return NovaDimensions.Contains(asked)
            ? asked
            : throw Refusal($"Model \"{model.Id}\" only supports {string.Join(", ", NovaDimensions)} matryoshka dimensions.", "dimensions");
    }

    private void CheckTasks(JsonElement body, EmbeddingModel model)
    {
        // The name of a server's own model selects the adapter.
        var own = Array.Find(["retrieval", "text-matching", "code"], adapter => model.Id.EndsWith("-" + adapter, StringComparison.Ordinal));
        var served = own ?? Family(body.String("task")) ?? body.String("adapter");
        var items = body.Items("input").Where(item => item.ValueKind == JsonValueKind.Object);
        string?[] asked = [Family(body.String("task")), body.String("adapter"), .. items.SelectMany(item => new[] { Family(item.String("task")), item.String("adapter") })];
        if (Array.Find(asked, adapter => adapter is not null && served is not null && adapter != served) is { } other)
        {
            throw Refusal($"task: the adapter '{other}' is not the served one, '{served}'", "task");
        }
    }

    private static string? Family(string? task) => task?.Split('.')[0];

    private static JsonNode Write(float[] vector, JsonElement body) =>
        EmbeddingNumbers.Write(vector, body.String("encoding_format") == "base64", body.String("embed_dtype") ?? "float32", body.String("endianness") == "big");

    private static JsonNode WriteRows(EmbeddingInput input, JsonElement body)
    {
        IReadOnlyList<string> words = input.Words.Count > 0 ? input.Words : [""];
        var rows = words.Select(word => WordVector.Of([word], MultiVectorDimensions));
        return body.String("encoding_format") == "base64"
            ? Write([.. rows.SelectMany(row => row)], body)
            : new JsonArray([.. rows.Select(row => Write(row, body))]);
    }

    private ApiErrorException Refusal(string message, string param) => new(service.BadRequest(message, param));
}
