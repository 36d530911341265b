using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Files;

/// <summary>Serves uploads in parts, as OpenAI does.</summary>
internal sealed class UploadsEndpoint(EmulatedServiceBase service, FileStore store, FilesEndpoint files)
{
    private const int MostPartBytes = 64 * 1024 * 1024;
    private const int LifetimeSeconds = 3600;

    private static readonly Shape Expiry = Shape.Object(Field.Required("anchor", Shape.OneOf("created_at")), Field.Required("seconds", Shape.IntBetween(3600, 2_592_000)));

    private static readonly Shape Creation = Shape.Object(
        Field.Required("filename", Shape.String),
        Field.Required("purpose", Shape.String),
        Field.Required("bytes", Shape.IntBetween(1, 8L * 1024 * 1024 * 1024)),
        Field.Required("mime_type", Shape.String),
        new Field("expires_after", Expiry));

    private static readonly Shape Completion = Shape.Object(Field.Required("part_ids", Shape.Strings), new Field("md5", Shape.String));

    private readonly ConcurrentDictionary<string, EmulatedUpload> _uploads = new(StringComparer.Ordinal);

    public async Task CreateAsync(HttpContext context)
    {
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, Creation, body);
        var upload = new EmulatedUpload("upload_" + service.State.NewId(), body, files.CheckPurpose(body.String("purpose")), service.State.UnixTime);
        _uploads[upload.Id] = upload;
        await WriteAsync(context, upload);
    }

    public async Task AddPartAsync(HttpContext context)
    {
        var upload = FindPending(context);
        var form = await Form.ReadAsync(context, service, "data");
        var bytes = await Form.BytesAsync(service, form, "data", context.RequestAborted);
        if (bytes.Length > MostPartBytes)
        {
            throw Refusal("data: must have at most 64 MB", "data");
        }

        var id = "part_" + service.State.NewId();
        upload.Parts[id] = bytes;
        await JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["id"] = id,
            ["object"] = "upload.part",
            ["created_at"] = service.State.UnixTime,
            ["upload_id"] = upload.Id,
        });
    }

    public async Task CompleteAsync(HttpContext context)
    {
        var upload = FindPending(context);
        var body = await JsonRequest.ReadObjectAsync(context, service);
        StrictMode.Check(context, service, Completion, body);
        var parts = body.Strings("part_ids").Select(id => upload.Parts.TryGetValue(id, out var part) ? part : throw Refusal($"part_ids: there is no part {id}", "part_ids"));
        byte[] bytes = [.. parts.SelectMany(part => part)];
        if (bytes.Length != upload.Body.Long("bytes"))
        {
            throw Refusal($"The parts have {bytes.Length} bytes together, not {upload.Body.Long("bytes")}.", "part_ids");
        }

        upload.File = store.Add(upload.Body.String("filename")!, upload.Purpose, bytes, upload.Body.Field("expires_after")?.Long("seconds"));
        upload.Status = "completed";
        await WriteAsync(context, upload);
    }

    public Task CancelAsync(HttpContext context)
    {
        var upload = FindPending(context);
        upload.Status = "cancelled";
        upload.Parts.Clear();
        return WriteAsync(context, upload);
    }

    private EmulatedUpload FindPending(HttpContext context)
    {
        var id = (string?)context.Request.RouteValues["id"] ?? "";
        var upload = _uploads.TryGetValue(id, out var found) ? found : throw store.Unknown("Upload", id);
        return upload.Status == "pending" ? upload : throw Refusal($"The upload is {upload.Status}.", "id");
    }

    private Task WriteAsync(HttpContext context, EmulatedUpload upload) => JsonResponse.WriteAsync(context, StatusCodes.Status200OK, new JsonObject
    {
        ["id"] = upload.Id,
        ["object"] = "upload",
        ["bytes"] = upload.Body.Long("bytes"),
        ["created_at"] = upload.CreatedAt,
        ["filename"] = upload.Body.String("filename"),
        ["purpose"] = upload.Purpose,
        ["status"] = upload.Status,
        ["expires_at"] = upload.CreatedAt + LifetimeSeconds,
        ["file"] = upload.File is null ? null : files.Describe(upload.File),
    });

    private ApiErrorException Refusal(string message, string param) => new(service.BadRequest(message, param));

    private sealed class EmulatedUpload(string id, JsonElement body, string purpose, long createdAt)
    {
        public string Id { get; } = id;

        public JsonElement Body { get; } = body;

        public string Purpose { get; } = purpose;

        public long CreatedAt { get; } = createdAt;

        public string Status { get; set; } = "pending";

        public ConcurrentDictionary<string, byte[]> Parts { get; } = new(StringComparer.Ordinal);

        public EmulatedFile? File { get; set; }
    }
}
