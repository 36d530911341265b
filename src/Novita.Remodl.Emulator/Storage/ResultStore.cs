using System.Collections.Concurrent;

namespace Novita.Remodl.Emulator.Storage;

/// <summary>The results of all services of one emulator, and the assets that were uploaded to make them of.</summary>
internal sealed class ResultStore(ModelEmulatorOptions options, Func<string> newId)
{
    private readonly ConcurrentDictionary<string, StoredFile> _files = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, byte[]> _assets = new(StringComparer.Ordinal);

    /// <summary>The origin of the addresses; known once the storage listens.</summary>
    public Uri? Origin { get; set; }

    /// <summary>Keeps a file, and gives the address under which it can be fetched for a while by anyone who knows it.</summary>
    /// <param name="content">The file.</param>
    /// <param name="extension">Its extension, without a dot.</param>
    /// <param name="lifetime">How long the address is valid. Default: <see cref="ModelEmulatorOptions.ResultLifetime"/>.</param>
    public Uri Add(byte[] content, string extension, TimeSpan? lifetime = null)
    {
        var valid = lifetime ?? options.ResultLifetime;
        var file = new StoredFile($"{newId()}.{extension}", content, MediaTypeOf(extension), options.TimeProvider.GetUtcNow() + valid);
        _files[file.Id] = file;
        return new Uri(Origin!, $"/results/{file.Id}?X-Amz-Expires={(int)valid.TotalSeconds}&X-Amz-Signature=emulated");
    }

    /// <summary>Keeps a file that was uploaded, and gives its id.</summary>
    public string AddAsset(byte[] content)
    {
        var id = $"asset-{newId()}";
        _assets[id] = content;
        return id;
    }

    public byte[]? FindAsset(string id) => _assets.GetValueOrDefault(id);

    public StoredFile? Find(string id) => _files.GetValueOrDefault(id);

    private static string MediaTypeOf(string extension) => extension switch
    {
        "png" => "image/png",
        "jpg" or "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "mp4" => "video/mp4",
        "wav" => "audio/wav",
        "mp3" => "audio/mpeg",
        "flac" => "audio/flac",
        "pcm" => "audio/pcm",
        _ => "application/octet-stream",
    };
}
