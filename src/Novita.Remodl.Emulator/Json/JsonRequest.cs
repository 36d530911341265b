using System.Text.Json;
using Novita.Remodl.Emulator.Hosting;

namespace Novita.Remodl.Emulator.Json;

/// <summary>Reads JSON requests.</summary>
internal static class JsonRequest
{
    public static async Task<JsonElement> ReadObjectAsync(HttpContext context, EmulatedServiceBase service)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new ApiErrorException(service.ErrorOf(StatusCodes.Status415UnsupportedMediaType) with
            {
                Message = "Unsupported Media Type: Only 'application/json' is allowed",
            });
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document.RootElement.Clone();
            }
        }
        catch (JsonException exception)
        {
            throw new ApiErrorException(service.BadRequest($"The request body is not valid JSON: {exception.Message}"));
        }

        throw new ApiErrorException(service.BadRequest("The request body must be a JSON object."));
    }
}
