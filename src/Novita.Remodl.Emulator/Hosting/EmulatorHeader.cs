namespace Novita.Remodl.Emulator.Hosting;

/// <summary>Says with every answer that no real service gave it.</summary>
internal sealed class EmulatorHeader(RequestDelegate next)
{
    public const string Name = "X-Emulator";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers[Name] = "Novita.Remodl.Emulator";
        return next(context);
    }
}
