using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Strict;

namespace Novita.Remodl.Emulator.Audio;

/// <summary>A form with a recording.</summary>
internal sealed class AudioForm
{
    private readonly IFormCollection _form;

    private AudioForm(IFormCollection form, byte[] audio, string fileName)
    {
        _form = form;
        Audio = audio;
        FileName = fileName;
    }

    public byte[] Audio { get; }

    public string FileName { get; }

    public static async Task<AudioForm> ReadAsync(HttpContext context, EmulatedServiceBase service, FormField[] fields)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new ApiErrorException(service.BadRequest("The request must be multipart/form-data with a file."));
        }

        IFormCollection form;
        try
        {
            context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { MultipartBodyLengthLimit = long.MaxValue, ValueLengthLimit = int.MaxValue }));
            form = await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            throw new ApiErrorException(service.BadRequest($"The form can't be read: {exception.Message}"));
        }

        if (form.Files.GetFile("file") is not { } file)
        {
            var status = service.Name == EmulatedService.RemodlAI ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest;
            throw new ApiErrorException(service.ErrorOf(status) with { Message = "file: is required, as a file with a name", Param = "file" });
        }

        if (StrictMode.IsOn(context, service))
        {
            Check(form, service, fields);
        }

        using var audio = new MemoryStream();
        await file.CopyToAsync(audio, context.RequestAborted);
        return new(form, audio.ToArray(), file.FileName);
    }

    public string? Text(string name) => _form.TryGetValue(name, out var values) && values is [{ Length: > 0 } first, ..] ? first : null;

    public bool Bool(string name) => Text(name) is "true" or "1";

    public IReadOnlyList<string> Texts(string name) => _form.TryGetValue(name, out var values) ? [.. values.OfType<string>()] : [];

    private static void Check(IFormCollection form, EmulatedServiceBase service, FormField[] fields)
    {
        foreach (var file in form.Files.Where(file => file.Name != "file"))
        {
            throw Refusal(service, file.Name, "is not a known file");
        }

        foreach (var (name, values) in form)
        {
            var field = Array.Find(fields, field => field.Name == name) ?? throw Refusal(service, name, "is not a known field");
            if (Problem(field, values) is { } problem)
            {
                throw Refusal(service, name, problem);
            }
        }
    }

    private static string? Problem(FormField field, StringValues values) =>
        values.Count > 1 && !field.Repeats ? "must not be repeated" : values.Select(value => field.Problem(value ?? "")).FirstOrDefault(problem => problem is not null);

    private static ApiErrorException Refusal(EmulatedServiceBase service, string name, string problem) => new(service.BadRequest($"{name}: {problem}", name));
}
