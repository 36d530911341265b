using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Makes the bodies of requests with images in them.</summary>
internal static class ImageBodies
{
    /// <summary>A form, if there are only files, else JSON.</summary>
    public static HttpContent Edit(ImageEditRequest request, JsonBody json)
    {
        if (request.Images.Append(request.Mask).Any(image => image is { File: null }))
        {
            return json.Write(request);
        }

        var form = new MultipartFormDataContent();
        foreach (var image in request.Images)
        {
            Add(form, "image[]", image.File!);
        }

        if (request.Mask is { } mask)
        {
            Add(form, "mask", mask.File!);
        }

        AddFields(form, JsonSerializer.SerializeToElement(request with { Images = [], Mask = null }, WireJson.Options.TypeInfo<ImageEditRequest>()), "images");
        return form;
    }

    public static HttpContent Variation(ImageVariationRequest request)
    {
        var form = new MultipartFormDataContent();
        Add(form, "image", request.Image.File!);
        AddFields(form, JsonSerializer.SerializeToElement(request with { Image = new() }, WireJson.Options.TypeInfo<ImageVariationRequest>()), "image");
        return form;
    }

    private static void Add(MultipartFormDataContent form, string name, FileSource file)
    {
        var fileName = Path.HasExtension(file.FileName) || MediaTypes.ExtensionOf(file.MediaType) is not { } extension ? file.FileName : $"{file.FileName}.{extension}";
        form.Add(new FileSourceContent(file), name, fileName);
    }

    // Unknown fields go with the known ones, and numbers are written as JSON does, whatever the culture.
    private static void AddFields(MultipartFormDataContent form, JsonElement fields, string except)
    {
        foreach (var field in fields.EnumerateObject().Where(field => field.Name != except))
        {
            form.Add(new StringContent(field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()! : field.Value.GetRawText()), field.Name);
        }
    }
}
