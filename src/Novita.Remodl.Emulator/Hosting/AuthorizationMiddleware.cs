namespace Novita.Remodl.Emulator.Hosting;

/// <summary>Turns away callers without a good key.</summary>
internal sealed class AuthorizationMiddleware(RequestDelegate next, EmulatedServiceBase service)
{
    public Task InvokeAsync(HttpContext context)
    {
        var refusal = service.Authorize(context);
        return refusal is null ? next(context) : throw new ApiErrorException(refusal);
    }
}
