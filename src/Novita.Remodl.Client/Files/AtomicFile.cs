using System.Globalization;

namespace Novita.Remodl.Client;

/// <summary>Files that are there whole or not at all.</summary>
internal static class AtomicFile
{
    private const int WriteBuffer = 64 * 1024;

    /// <summary>Writes what <paramref name="content"/> has.</summary>
    public static Task WriteAsync(string path, Stream content, IProgress<long>? progress, CancellationToken cancellationToken) =>
        WriteAsync(path, (file, token) => ProgressCopy.CopyAsync(content, file, progress, token), cancellationToken);

    /// <summary>Writes beside <paramref name="path"/> first, and takes its place when all is written. A file that is there already is replaced.</summary>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var target = Path.GetFullPath(path);
        // Not longer for the target's name, which may be as long as names can be.
        var part = Path.Combine(Path.GetDirectoryName(target) ?? "", string.Create(CultureInfo.InvariantCulture, $".{Guid.NewGuid():n}.part"));
        try
        {
            var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, WriteBuffer, FileOptions.Asynchronous);
            await using (file.ConfigureAwait(false))
            {
                await write(file, cancellationToken).ConfigureAwait(false);
                await file.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            File.Move(part, target, overwrite: true);
        }
        catch
        {
            Delete(part);
            throw;
        }
    }

    // Of two failures the first is the one to tell; deleting what isn't there fails not at all.
    private static void Delete(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It stays.
        }
    }
}
