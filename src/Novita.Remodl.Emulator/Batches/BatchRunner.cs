using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Batches;

/// <summary>Sends the requests of a batch to the service's own routes.</summary>
internal sealed class BatchRunner(EmulatedServiceBase service, IReadOnlyDictionary<string, RequestDelegate> routes)
{
    public bool IsNovita => service.Name == EmulatedService.Novita;

    public IEnumerable<string> Endpoints => routes.Keys;

    public string NewId(string prefix) => prefix + service.State.NewId();

    public async Task<(int Status, JsonNode? Body)> RunAsync(string endpoint, JsonElement body, CancellationToken cancellationToken)
    {
        if (body.Bool("stream") == true)
        {
            return (StatusCodes.Status400BadRequest, service.ErrorBody(service.BadRequest("stream: a batch does not stream", "stream")));
        }

        using var answer = new MemoryStream();
        var context = new DefaultHttpContext { RequestAborted = cancellationToken };
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(body));
        context.Response.Body = answer;
        try
        {
            await routes[endpoint](context);
        }
        catch (ApiErrorException refusal)
        {
            return (refusal.Error.Status, service.ErrorBody(refusal.Error));
        }

        return (context.Response.StatusCode, JsonNode.Parse(answer.ToArray()));
    }
}
