using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>Brings images to where the service trains upon them.</summary>
internal sealed class TrainingUploader(ITrainingApi api, HttpClient http, Http.TransportContext context)
{
    public async Task<TrainingAssetId> UploadAsync(FileSource image, CancellationToken cancellationToken)
    {
        var extension = Check(image);
        var upload = await api.CreateUploadAsync(new() { FileExtension = extension }, cancellationToken).ConfigureAwait(false);
        if (upload.AssetsId is not { } id || !Uri.TryCreate(upload.UploadUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new InvalidProviderResponseException($"{context.Provider} took the upload of {image.FileName}, but gave no id and address for it.", new ErrorDetails { Provider = context.Provider });
        }

        using var request = Request(upload, address, image);
        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return id;
    }

    /// <summary>Says what is wrong with an image before anything is sent.</summary>
    /// <returns>Its extension.</returns>
    public static string Check(FileSource image)
    {
        ArgumentNullException.ThrowIfNull(image);
        // Signed addresses take no body of unknown length.
        return image.Length is not null
            ? TrainingImage.ExtensionOf(image)
            : throw new ArgumentException($"The length of {image.FileName} isn't known, since its stream can't seek. Read it by FileSource.LoadAsync first.", nameof(image));
    }

    // The transport gives the key to the provider's own origin alone, so that the storage never sees it.
    private static TransportRequest Request(TrainingUpload upload, Uri address, FileSource image)
    {
        var request = new TransportRequest(new HttpMethod(upload.Method is { Length: > 0 } method ? method.ToUpperInvariant() : "PUT"), address)
        {
            Traits = RequestTraits.Anonymous,
            Content = new FileSourceContent(image),
        };
        foreach (var (name, header) in upload.Headers ?? new Dictionary<string, TrainingUploadHeader>())
        {
            if (IsOurs(name))
            {
                request.Headers.TryAddWithoutValidation(name, header.Values ?? []);
            }
        }

        return request;
    }

    // The address has the host; type and length are the content's.
    private static bool IsOurs(string name) => !name.Equals("Host", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)
        && !name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) && !name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase);
}
