using System.Text;
using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Json;

/// <summary>Writes JSON answers.</summary>
internal static class JsonResponse
{
    public static async Task WriteAsync(HttpContext context, int status, JsonNode body)
    {
        var bytes = Encoding.UTF8.GetBytes(JsonText.Of(body));
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";

        var fault = Fault.Of(context);
        if (!fault.Gzip)
        {
            context.Response.ContentLength = bytes.Length;
        }

        if (fault.CutAfter is null && fault.CutWithin is null)
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
            return;
        }

        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }
}
