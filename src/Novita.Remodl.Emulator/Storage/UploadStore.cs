using System.Collections.Concurrent;

namespace Novita.Remodl.Emulator.Storage;

/// <summary>The files that callers bring.</summary>
internal sealed class UploadStore(ModelEmulatorOptions options, Func<string> newId)
{
    private readonly ConcurrentDictionary<string, Upload> _uploads = new(StringComparer.Ordinal);

    /// <summary>The origin of the addresses; known once the storage listens.</summary>
    public Uri? Origin { get; set; }

    /// <summary>Makes room for a file, and gives the address that it can be put to for a while by anyone who knows it.</summary>
    public (string Id, Uri Address) Begin(string mediaType)
    {
        var upload = new Upload(newId(), mediaType, options.TimeProvider.GetUtcNow() + options.ResultLifetime);
        _uploads[upload.Id] = upload;
        return (upload.Id, new Uri(Origin!, $"/uploads/{upload.Id}?X-Amz-SignedHeaders=content-type%3Bhost&X-Amz-Signature=emulated"));
    }

    public Upload? Find(string id) => _uploads.GetValueOrDefault(id);
}
