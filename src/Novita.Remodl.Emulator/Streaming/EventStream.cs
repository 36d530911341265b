using System.Text;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Streaming;

/// <summary>Server-sent events, each flushed as it is written, with the faults that befall streams.</summary>
internal sealed class EventStream(HttpContext context, EmulatedServiceBase service)
{
    private readonly Fault _fault = Fault.Of(context);
    private int _written;

    private string NewLine => _fault.Crlf ? "\r\n" : "\n";

    private CancellationToken Aborted => context.RequestAborted;

    public async Task StartAsync()
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.Body.FlushAsync(Aborted);
        if (_fault.Bom)
        {
            await SendAsync("\uFEFF");
        }

        if (_fault.Comments)
        {
            await SendAsync($": EMULATOR PROCESSING{NewLine}{NewLine}");
        }
    }

    /// <summary>Writes one event; <see langword="false"/> when a fault has ended the stream.</summary>
    /// <param name="data">The event.</param>
    /// <param name="type">What its <c>event:</c> line says, if it has one.</param>
    public async Task<bool> WriteAsync(JsonNode data, string? type = null)
    {
        await PauseAsync();
        if (await StumbleAsync())
        {
            return false;
        }

        var text = (type is null ? "" : $"event: {type}{NewLine}") + Format(JsonText.Of(data));
        if (_fault.CutWithin == _written)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            await SendAsync(bytes.AsMemory(0, bytes.Length / 2));
            context.Abort();
            return false;
        }

        await SendAsync(text);
        _written++;
        await InterludeAsync();
        return true;
    }

    /// <summary>Writes <c>[DONE]</c> where that is the custom, unless a fault that waited for more events than came ends the stream now.</summary>
    public async Task CompleteAsync(bool sayDone = true)
    {
        if (await StumbleAsync() || _fault.NoDone || !sayDone)
        {
            return;
        }

        await PauseAsync();
        var done = Format("[DONE]");
        await SendAsync(_fault.NoFinalNewline ? done.TrimEnd() : done);
    }

    private async Task PauseAsync()
    {
        await service.State.StreamGate.PassAsync(Aborted);
        await Task.Delay(service.State.Options.TokenDelay, service.State.Options.TimeProvider, Aborted);
    }

    private async Task<bool> StumbleAsync()
    {
        if (_fault.StallAfter == _written)
        {
            await Task.Delay(_fault.StallFor ?? Timeout.InfiniteTimeSpan, service.State.Options.TimeProvider, Aborted);
        }

        if (_fault.GarbageAfter == _written)
        {
            await SendAsync(Format("<this is no JSON>"));
        }

        if (_fault.CutAfter == _written)
        {
            context.Abort();
            return true;
        }

        if (_fault.ErrorAfter == _written)
        {
            var error = service.StreamErrorBody(service.ErrorOf(StatusCodes.Status500InternalServerError));
            await SendAsync(Format(JsonText.Of(error)) + Format("[DONE]"));
            return true;
        }

        return _fault.EndAfter == _written;
    }

    private async Task InterludeAsync()
    {
        if (_fault.Comments)
        {
            await SendAsync($": keep-alive{NewLine}{NewLine}");
        }

        if (_fault.Noise)
        {
            await SendAsync($"data:{NewLine}{NewLine}{Format("null")}{Format("""{"choices":null}""")}");
        }
    }

    private string Format(string data) => $"data:{(_fault.NoSpace ? "" : " ")}{data}{NewLine}{NewLine}";

    private Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    private async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        await context.Response.Body.WriteAsync(bytes, Aborted);
        await context.Response.Body.FlushAsync(Aborted);
    }
}
