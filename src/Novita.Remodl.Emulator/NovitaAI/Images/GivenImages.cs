using System.Globalization;
using System.Text;
using System.Text.Json;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Images;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.NovitaAI.Images;

/// <summary>The images that a request gives: in base64, as data URIs, or at addresses, of which only the emulator's own are looked into.</summary>
internal sealed class GivenImages(EmulatedServiceBase service)
{
    private const int StandInSide = 256;

    public Bitmap Required(JsonElement body, string field) =>
        Read(body.String(field) ?? throw new ApiErrorException(service.BadRequest($"{field}: is required", field)), field);

    public Bitmap? Optional(JsonElement body, string field) => body.String(field) is { Length: > 0 } text ? Read(text, field) : null;

    /// <summary>A mask, which has to be as large as its image.</summary>
    public Bitmap Mask(JsonElement body, string field, Bitmap image)
    {
        var mask = Required(body, field);
        return mask.IsStandIn || image.IsStandIn || (mask.Width, mask.Height) == (image.Width, image.Height)
            ? mask
            : throw new ApiErrorException(service.BadRequest(
                string.Create(CultureInfo.InvariantCulture, $"{field}: has {mask.Width} x {mask.Height} pixels, its image {image.Width} x {image.Height}"), field));
    }

    public Bitmap? First(JsonElement body, params string[] fields)
    {
        foreach (var field in fields)
        {
            if (body.Strings(field) is [var first, ..])
            {
                return Read(first, field);
            }
        }

        return null;
    }

    public Bitmap Read(string text, string field)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
        {
            var stored = service.State.Results.Find(Path.GetFileName(url!.AbsolutePath));
            return Decode(stored?.Content ?? Encoding.UTF8.GetBytes(url.AbsoluteUri));
        }

        var base64 = text.StartsWith("data:", StringComparison.Ordinal) ? text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..] : text;
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) && length > 0
            ? Decode(bytes[..length])
            : throw new ApiErrorException(new ApiError(StatusCodes.Status400BadRequest, "INVALID_IMAGE_FORMAT", $"{field}: is no image in base64", field));
    }

    // What can't be decoded here is stood for by a picture of its own.
    private static Bitmap Decode(byte[] bytes) =>
        PngReader.TryRead(bytes) ?? PngReader.TryRead(Painter.Paint($"{Painter.Hash(bytes):x16}", 0, StandInSide, StandInSide))! with { IsStandIn = true };
}
