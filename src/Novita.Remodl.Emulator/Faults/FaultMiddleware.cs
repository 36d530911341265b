using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Faults;

/// <summary>Finds the fault of a request, and does what of it concerns the answer as a whole.</summary>
internal sealed class FaultMiddleware(RequestDelegate next, EmulatedServiceBase service)
{
    public const string Header = "X-Emulator-Fault";

    private const string HtmlPage =
        "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>\n";

    public async Task InvokeAsync(HttpContext context)
    {
        if (!TryFind(context.Request, out var fault, out var problem))
        {
            await JsonResponse.WriteAsync(context, StatusCodes.Status400BadRequest, service.ErrorBody(service.BadRequest(problem, Header)));
            return;
        }

        if (fault is null)
        {
            await next(context);
            return;
        }

        context.Features.Set(fault);
        await Task.Delay(fault.Delay, service.State.Options.TimeProvider, context.RequestAborted);
        if (fault.Cut)
        {
            context.Abort();
            return;
        }

        AddHeaders(context.Response, fault);
        if (fault.Drip)
        {
            context.Response.Body = new DripStream(context.Response.Body);
        }

        if (!fault.Gzip)
        {
            await AnswerAsync(context, fault);
            return;
        }

        context.Response.Headers.ContentEncoding = "gzip";
        await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
        context.Response.Body = gzip;
        await AnswerAsync(context, fault);
    }

    private bool TryFind(HttpRequest request, out Fault? fault, [NotNullWhen(false)] out string? problem)
    {
        fault = null;
        problem = null;
        if (request.Path.StartsWithSegments(ControlEndpoints.Prefix, StringComparison.Ordinal))
        {
            return true;
        }

        var text = request.Headers[Header].ToString();
        if (text.Length == 0)
        {
            fault = service.State.Faults.Take(request.Path);
            return true;
        }

        if (!FaultSyntax.TryParse(text, out var parsed, out problem))
        {
            return false;
        }

        // Every attempt of a request carries the same header, so without `times` it befalls them all.
        var counts = text.Contains("times=", StringComparison.OrdinalIgnoreCase);
        fault = counts && !service.State.Faults.TryUse(parsed.Id ?? text, parsed.Times) ? null : parsed;
        return true;
    }

    private static void AddHeaders(HttpResponse response, Fault fault)
    {
        if (fault.RetryAfter is not null)
        {
            response.Headers.RetryAfter = fault.RetryAfter;
        }

        if (fault.RetryAfterMs is not null)
        {
            response.Headers["retry-after-ms"] = fault.RetryAfterMs;
        }

        if (fault.ShouldRetry is not null)
        {
            response.Headers["x-should-retry"] = fault.ShouldRetry;
        }

        foreach (var (name, value) in fault.Headers)
        {
            response.Headers[name] = value;
        }
    }

    private Task AnswerAsync(HttpContext context, Fault fault)
    {
        if (fault.Redirect is not null)
        {
            context.Response.StatusCode = fault.Status ?? StatusCodes.Status302Found;
            context.Response.Headers.Location = fault.Redirect.AbsoluteUri;
            return Task.CompletedTask;
        }

        if (fault.Html)
        {
            return TextResponse.WriteAsync(context, fault.Status ?? 200, fault.Body ?? HtmlPage, "text/html; charset=utf-8");
        }

        if (fault.Body is not null)
        {
            return TextResponse.WriteAsync(context, fault.Status ?? 200, fault.Body, "application/json");
        }

        if (fault.ErrorAsOk)
        {
            return JsonResponse.WriteAsync(context, 200, service.ErrorBody(service.ErrorOf(fault.Status ?? 400)));
        }

        return fault.Status is { } status
            ? JsonResponse.WriteAsync(context, status, service.ErrorBody(service.ErrorOf(status)))
            : next(context);
    }
}
