using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Hosting;

namespace Novita.Remodl.Emulator.Images;

/// <summary>Reads a form with images as the JSON that would say the same, and the files.</summary>
internal static class ImageForm
{
    private static readonly string[] Numbers = ["n", "output_compression", "partial_images", "seed"];
    private static readonly string[] ImageNames = ["image", "image[]"];

    public static async Task<(JsonElement Body, IReadOnlyList<byte[]> Images)> ReadAsync(HttpContext context, EmulatedServiceBase service)
    {
        IFormCollection form;
        try
        {
            form = await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (InvalidDataException exception)
        {
            throw new ApiErrorException(service.BadRequest($"The form is not valid: {exception.Message}"));
        }

        var body = new JsonObject();
        foreach (var (name, values) in form)
        {
            body[name] = Value(name, values.ToString());
        }

        var images = new List<byte[]>();
        var references = new JsonArray();
        foreach (var file in form.Files)
        {
            if (!file.ContentType.StartsWith("image/", StringComparison.Ordinal))
            {
                throw new ApiErrorException(service.BadRequest($"{file.Name}: unsupported media type {file.ContentType}", file.Name));
            }

            if (file.Name == "mask")
            {
                body["mask"] = new JsonObject { ["file_id"] = file.FileName };
            }
            else if (ImageNames.Contains(file.Name, StringComparer.Ordinal))
            {
                images.Add(await ReadAsync(file));
                references.Add(new JsonObject { ["file_id"] = file.FileName });
            }
            else
            {
                body[file.Name] = file.FileName;
            }
        }

        if (images.Count > 0)
        {
            body["images"] = references;
        }

        return (JsonSerializer.SerializeToElement(body), images);
    }

    private static JsonNode Value(string name, string text)
    {
        if (Numbers.Contains(name, StringComparer.Ordinal) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return name == "stream" && bool.TryParse(text, out var flag) ? flag : text;
    }

    private static async Task<byte[]> ReadAsync(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return content.ToArray();
    }
}
