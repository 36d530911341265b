namespace Novita.Remodl.Emulator.Hosting;

/// <summary>Says with every answer that no real service gave it, and which request it belongs to.</summary>
internal sealed class IdentityMiddleware(RequestDelegate next, EmulatedServiceBase service)
{
    private const string EmulatorHeader = "X-Emulator";
    private const string RequestIdHeader = "x-request-id";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers[EmulatorHeader] = "Novita.Remodl.Emulator";
        if (service.RequestId(context.Request.Headers[RequestIdHeader]) is { } id)
        {
            context.Response.Headers[RequestIdHeader] = id;
        }

        return next(context);
    }
}
