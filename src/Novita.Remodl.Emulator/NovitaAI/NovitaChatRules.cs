using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>What a model of the catalogue cannot do, and refuses.</summary>
internal sealed class NovitaChatRules(EmulatedServiceBase service)
{
    private const string StructuredOutputs = "structured-outputs";

    public void Check(ChatRequest request)
    {
        if (request.Body.Field("response_format")?.String("type") == "json_schema"
            && NovitaCatalog.Models.FirstOrDefault(model => model.Id == request.Model) is { } model
            && !model.Features.Contains(StructuredOutputs, StringComparer.Ordinal))
        {
            throw new ApiErrorException(service.BadRequest($"response_format: json_schema is not supported by {model.Id}", "response_format"));
        }
    }
}
