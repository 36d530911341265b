using System.Globalization;

namespace Novita.Remodl.Client;

/// <summary>Saves the files of a result beside each other.</summary>
internal static class ResultFiles
{
    /// <param name="files">The files.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="folder">The folder, which is made if it is not there.</param>
    /// <param name="name">What they are called, without a number and an extension.</param>
    /// <param name="extension">The extension where nobody knows the type.</param>
    /// <param name="cancellationToken">Ends the call. Files that are saved already stay.</param>
    public static async Task<IReadOnlyList<string>> SaveAllAsync(
        IEnumerable<GeneratedFile> files, int count, string folder, string name, string extension, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Directory.CreateDirectory(folder);
        var paths = new List<string>(count);
        foreach (var file in files)
        {
            var number = count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{paths.Count + 1}");
            var path = Path.Combine(folder, $"{name}{number}.{ExtensionOf(file) ?? extension}");
            await file.SaveAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false);
            paths.Add(path);
        }

        return paths;
    }

    private static string? ExtensionOf(GeneratedFile file) =>
        MediaTypes.ExtensionOf(file.MediaType) ?? (file.Url is { } url ? MediaTypes.ExtensionOf(MediaTypes.OfFileName(url.AbsolutePath)) : null);
}
