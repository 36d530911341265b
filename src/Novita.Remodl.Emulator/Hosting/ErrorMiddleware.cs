using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Hosting;

/// <summary>Words failures as the service does.</summary>
internal sealed class ErrorMiddleware(RequestDelegate next, EmulatedServiceBase service)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (ApiErrorException exception) when (!context.Response.HasStarted)
        {
            await JsonResponse.WriteAsync(context, exception.Error.Status, service.ErrorBody(exception.Error));
        }

        // Routing leaves no body when no endpoint fits.
        if (!context.Response.HasStarted && context.Response.StatusCode is 404 or 405)
        {
            await service.WriteNoRouteAsync(context);
        }
    }
}
