using Microsoft.AspNetCore.Http.Features;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Files;

/// <summary>Reads multipart requests.</summary>
internal static class Form
{
    /// <summary>The form; in strict mode with no other parts than <paramref name="known"/>.</summary>
    public static async Task<IFormCollection> ReadAsync(HttpContext context, EmulatedServiceBase service, params string[] known)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new ApiErrorException(service.BadRequest("The request must be multipart/form-data."));
        }

        try
        {
            var form = await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = long.MaxValue }, context.RequestAborted);
            var unknown = form.Keys.Concat(form.Files.Select(file => file.Name)).FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal));
            return unknown is null || !StrictMode.IsOn(context, service) ? form : throw new ApiErrorException(service.BadRequest($"{unknown}: is not a known field", unknown));
        }
        catch (InvalidDataException exception)
        {
            throw new ApiErrorException(service.BadRequest($"The form can't be read: {exception.Message}"));
        }
    }

    public static async Task<byte[]> BytesAsync(EmulatedServiceBase service, IFormCollection form, string name, CancellationToken cancellationToken)
    {
        var file = form.Files.GetFile(name) ?? throw new ApiErrorException(service.BadRequest($"{name}: is required", name));
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
