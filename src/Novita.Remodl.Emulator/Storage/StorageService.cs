using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Storage;

/// <summary>Where results lie: an origin of its own, as the services use one. An address is its own key, and a second one is refused, as S3 does.</summary>
internal sealed class StorageService(EmulatorState state) : EmulatedServiceBase(state)
{
    public override EmulatedService Name => EmulatedService.Storage;

    public override string Greeting => "This is where the emulator keeps results. Addresses come with the results, and expire.\n";

    public override string? RequestId(string? asked) => null;

    public override void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/results/{id}", ["GET", "HEAD"], SendAsync);
        routes.MapPut("/image", context => UploadAsync(context, "image/"));
        routes.MapPut("/video", context => UploadAsync(context, "video/"));
        routes.MapPut("/uploads/{id}", ReceiveAsync);
    }

    public override ApiError? Authorize(HttpContext context) => null;

    public override ApiError ErrorOf(int status) => new(status, "InternalError", "We encountered an internal error. Please try again.");

    public override ApiError BadRequest(string message, string? param = null) => new(StatusCodes.Status400BadRequest, "InvalidRequest", message, param);

    public override ApiError ModelNotFound(string model) => new(StatusCodes.Status404NotFound, "NoSuchKey", "The specified key does not exist.");

    public override JsonNode ErrorBody(ApiError error) => new JsonObject { ["code"] = error.Type, ["message"] = error.Message };

    public override JsonNode StreamErrorBody(ApiError error) => ErrorBody(error);

    public override Task WriteNoRouteAsync(HttpContext context) => WriteErrorAsync(context, StatusCodes.Status404NotFound, "NoSuchKey", "The specified key does not exist.");

    // Stands for the host of assets too, which knows no key either.
    private async Task UploadAsync(HttpContext context, string family)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            throw new ApiErrorException(BadRequest("The emulator saw a key where none belongs."));
        }

        if (context.Request.ContentType?.StartsWith(family, StringComparison.Ordinal) is not true)
        {
            throw new ApiErrorException(BadRequest($"The content type has to be {family}…, but is {context.Request.ContentType}."));
        }

        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        if (content.Length == 0)
        {
            throw new ApiErrorException(BadRequest("The file is empty."));
        }

        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["assets_id"] = State.Results.AddAsset(content.ToArray()) });
    }

    private async Task SendAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            await RefuseSecondKeyAsync(context);
            return;
        }

        if (State.Results.Find((string)context.Request.RouteValues["id"]!) is not { } file)
        {
            await WriteNoRouteAsync(context);
            return;
        }

        if (file.ExpiresAt <= State.Options.TimeProvider.GetUtcNow())
        {
            await WriteErrorAsync(context, StatusCodes.Status403Forbidden, "AccessDenied", "Request has expired");
            return;
        }

        var fault = Fault.Of(context);
        if (fault.CutWithin is not null || fault.CutAfter is not null)
        {
            await BreakAsync(context, file);
            return;
        }

        var tag = new EntityTagHeaderValue($"\"{file.Id}\"");
        await Results.Bytes(file.Content, file.MediaType, entityTag: tag, enableRangeProcessing: true).ExecuteAsync(context);
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            await RefuseSecondKeyAsync(context);
            return;
        }

        if (State.Uploads.Find((string)context.Request.RouteValues["id"]!) is not { } upload)
        {
            await WriteNoRouteAsync(context);
            return;
        }

        if (upload.ExpiresAt <= State.Options.TimeProvider.GetUtcNow())
        {
            await WriteErrorAsync(context, StatusCodes.Status403Forbidden, "AccessDenied", "Request has expired");
            return;
        }

        if (context.Request.ContentLength is null)
        {
            await WriteErrorAsync(context, StatusCodes.Status411LengthRequired, "MissingContentLength", "You must provide the Content-Length HTTP header.");
            return;
        }

        if (context.Request.ContentType != upload.MediaType)
        {
            await WriteErrorAsync(context, StatusCodes.Status403Forbidden, "SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your key and signing method.");
            return;
        }

        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted);
        upload.Content = content.ToArray();
        context.Response.Headers.ETag = $"\"{upload.Id}\"";
    }

    private static Task RefuseSecondKeyAsync(HttpContext context) =>
        WriteErrorAsync(context, StatusCodes.Status400BadRequest, "InvalidArgument", "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified");

    // Half of what was asked for, and then nothing more.
    private static async Task BreakAsync(HttpContext context, StoredFile file)
    {
        var start = (int)(context.Request.GetTypedHeaders().Range?.Ranges.FirstOrDefault()?.From ?? 0);
        context.Response.StatusCode = start > 0 ? StatusCodes.Status206PartialContent : StatusCodes.Status200OK;
        context.Response.ContentType = file.MediaType;
        context.Response.Headers.ETag = $"\"{file.Id}\"";
        if (start > 0)
        {
            context.Response.Headers.ContentRange = $"bytes {start}-{file.Content.Length - 1}/{file.Content.Length}";
        }

        context.Response.ContentLength = file.Content.Length - start;
        await context.Response.Body.WriteAsync(file.Content.AsMemory(start, (file.Content.Length - start) / 2), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    private static Task WriteErrorAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/xml";
        return context.Response.WriteAsync($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>", context.RequestAborted);
    }
}
