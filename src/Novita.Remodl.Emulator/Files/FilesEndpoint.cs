using System.Globalization;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Files;

/// <summary>Serves files, in the words of either service.</summary>
internal sealed class FilesEndpoint(EmulatedServiceBase service, FileStore store)
{
    private const int MostFiles = 10_000;
    private const int NovitaMostBytes = 100 * 1024 * 1024;

    private static readonly string[] Purposes = ["assistants", "batch", "fine-tune", "vision", "user_data", "evals"];

    private bool IsNovita => service.Name == EmulatedService.Novita;

    public async Task UploadAsync(HttpContext context)
    {
        var form = await (IsNovita
            ? Form.ReadAsync(context, service, "file", "purpose")
            : Form.ReadAsync(context, service, "file", "purpose", "expires_after[anchor]", "expires_after[seconds]"));
        var bytes = await Form.BytesAsync(service, form, "file", context.RequestAborted);
        var name = form.Files.GetFile("file")!.FileName;
        var purpose = CheckPurpose(form["purpose"]);
        if (IsNovita && (!name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || bytes.Length > NovitaMostBytes))
        {
            throw Refusal("file: must be a .jsonl file of at most 100 MB", "file");
        }

        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Describe(store.Add(name, purpose, bytes, ReadLifetime(form))));
    }

    public Task ListAsync(HttpContext context)
    {
        if (IsNovita)
        {
            return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
            {
                ["code"] = "0",
                ["message"] = "success",
                ["data"] = new JsonArray([.. store.All.Reverse().Select(file => (JsonNode)Describe(file))]),
            });
        }

        var query = context.Request.Query;
        var files = query["order"] == "asc" ? store.All : store.All.Reverse();
        var page = Page.Of(
            [.. files.Where(file => query["purpose"].Count == 0 || file.Purpose == query["purpose"])], file => file.Id, query["after"], Page.Limit(query["limit"], MostFiles), Describe);
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, page);
    }

    public Task RetrieveAsync(HttpContext context) => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, Describe(Find(context)));

    public Task DeleteAsync(HttpContext context)
    {
        var file = Find(context);
        store.Remove(file);
        return JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject { ["id"] = file.Id, ["object"] = "file", ["deleted"] = true });
    }

    public async Task ReadAsync(HttpContext context)
    {
        var file = Find(context);
        var bytes = file.Bytes.AsMemory();
        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = bytes.Length;
        var fault = Fault.Of(context);
        if (fault.CutAfter is null && fault.CutWithin is null)
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
            return;
        }

        await context.Response.Body.WriteAsync(bytes[..(bytes.Length / 2)], context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    public JsonObject Describe(EmulatedFile file)
    {
        var described = new JsonObject
        {
            ["id"] = file.Id,
            ["object"] = "file",
            ["bytes"] = file.Bytes.Length,
            ["created_at"] = file.CreatedAt,
            ["filename"] = file.Name,
            ["purpose"] = file.Purpose,
        };
        if (file.ExpiresAt is { } expiry)
        {
            described["expires_at"] = expiry;
        }

        if (IsNovita)
        {
            described["metadata"] = new JsonObject { ["total_requests"] = file.Lines };
        }
        else
        {
            described["status"] = "processed";
            described["status_details"] = null;
        }

        return described;
    }

    /// <summary>The purpose, if the service knows it.</summary>
    public string CheckPurpose(string? purpose) => (IsNovita ? purpose == "batch" : Purposes.Contains(purpose, StringComparer.Ordinal))
        ? purpose!
        : throw Refusal($"purpose: must be one of {(IsNovita ? "batch" : string.Join(", ", Purposes))}", "purpose");

    private long? ReadLifetime(IFormCollection form)
    {
        if (form["expires_after[seconds]"].Count == 0 && form["expires_after[anchor]"].Count == 0)
        {
            return null;
        }

        return form["expires_after[anchor]"] == "created_at"
            && long.TryParse(form["expires_after[seconds]"], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds is >= 3600 and <= 2_592_000
            ? seconds
            : throw Refusal("expires_after: needs the anchor created_at, and 3600 to 2592000 seconds", "expires_after");
    }

    private EmulatedFile Find(HttpContext context) => store.Find((string?)context.Request.RouteValues["id"]);

    private ApiErrorException Refusal(string message, string param) => new(service.BadRequest(message, param));
}
