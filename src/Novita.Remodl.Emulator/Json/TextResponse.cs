using System.Text;

namespace Novita.Remodl.Emulator.Json;

/// <summary>Writes plain text answers.</summary>
internal static class TextResponse
{
    public static async Task WriteAsync(HttpContext context, int status, string text, string contentType = "text/plain; charset=utf-8")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted);
    }
}
