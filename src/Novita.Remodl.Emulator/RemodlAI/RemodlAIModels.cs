using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>The served model names.</summary>
internal sealed class RemodlAIModels(EmulatedServiceBase service) : IChatModels
{
    private IList<string> Names => service.State.Options.RemodlAIModels;

    public int MaxLength => service.State.Options.RemodlAIMaxModelLength;

    public ChatModel Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return new ChatModel(Names[0], MaxLength);
        }

        return Names.Contains(name)
            ? new ChatModel(name, MaxLength)
            : throw new ApiErrorException(service.ModelNotFound(name));
    }

    public Task ListAsync(HttpContext context) => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. Names.Select(name => (JsonNode)Describe(name))]),
    });

    private JsonObject Describe(string name) => new()
    {
        ["id"] = name,
        ["object"] = "model",
        ["created"] = service.State.UnixTime,
        ["owned_by"] = "vllm",
        ["root"] = name,
        ["parent"] = null,
        ["max_model_len"] = MaxLength,
        ["permission"] = new JsonArray(new JsonObject
        {
            ["id"] = "modelperm-" + service.State.NewId(),
            ["object"] = "model_permission",
            ["created"] = service.State.UnixTime,
            ["allow_create_engine"] = false,
            ["allow_sampling"] = true,
            ["allow_logprobs"] = true,
            ["allow_search_indices"] = false,
            ["allow_view"] = true,
            ["allow_fine_tuning"] = false,
            ["organization"] = "*",
            ["group"] = null,
            ["is_blocking"] = false,
        }),
    };
}
