using Microsoft.AspNetCore.Http.Features;
using Novita.Remodl.Emulator.Hosting;

namespace Novita.Remodl.Emulator.Journal;

/// <summary>Records requests, and how they ended.</summary>
internal sealed class JournalMiddleware(RequestDelegate next, EmulatedService service, RequestJournal journal)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(ControlEndpoints.Prefix, StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        var request = await RecordAsync(context);
        journal.Add(request);
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        finally
        {
            var cutByUs = Fault.Of(context).Cuts;
            request.Complete(context.Response.StatusCode, context.RequestAborted.IsCancellationRequested && !cutByUs);
        }
    }

    private async Task<RecordedRequest> RecordAsync(HttpContext context)
    {
        var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        buffer.Position = 0;
        context.Request.Body = buffer;

        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return new RecordedRequest
        {
            Service = service,
            Method = context.Request.Method,
            Path = target.Split('?')[0],
            Query = context.Request.QueryString.ToString(),
            Headers = context.Request.Headers.ToDictionary(
                header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Body = buffer.ToArray(),
            ConnectionId = context.Connection.Id,
        };
    }
}
