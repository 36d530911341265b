namespace Novita.Remodl.Client;

/// <summary>Copies a stream in windows, and tells how far it is.</summary>
internal static class ProgressCopy
{
    private const int Window = 64 * 1024;

    public static async Task CopyAsync(Stream source, Stream target, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        if (progress is null)
        {
            await source.CopyToAsync(target, Window, cancellationToken).ConfigureAwait(false);
            return;
        }

        var window = new byte[Window];
        for (var total = 0L; ;)
        {
            var read = await source.ReadAsync(window, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return;
            }

            await target.WriteAsync(window.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            progress.Report(total += read);
        }
    }
}
