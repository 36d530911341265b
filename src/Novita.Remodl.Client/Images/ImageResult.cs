using System.Globalization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Images that were made.</summary>
public sealed record ImageResult : WireObject
{
    /// <summary>When: seconds since 1970, UTC.</summary>
    public long? Created { get; init; }

    /// <summary>The images.</summary>
    public IReadOnlyList<GeneratedImage> Data
    {
        get => field ?? [];
        init;
    }

    /// <summary>The background that they have.</summary>
    public ImageBackground? Background { get; init; }

    /// <summary>The file format.</summary>
    public ImageFormat? OutputFormat { get; init; }

    /// <summary>The size.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>The quality.</summary>
    public ImageQuality? Quality { get; init; }

    /// <summary>The tokens that they took.</summary>
    public ImageUsage? Usage { get; init; }

    /// <summary>The seed that was used, if the service told. Not a field of OpenAI's.</summary>
    public long? Seed { get; init; }

    /// <summary>Saves all images to a folder, which is made if it is not there: <c>image.png</c>, or <c>image-1.png</c>, <c>image-2.png</c>, … in their order. Files of these names are replaced.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">What the files are called, without an extension.</param>
    /// <param name="cancellationToken">Ends the call. Images that are saved already stay.</param>
    /// <returns>The paths, in the order of the images.</returns>
    /// <inheritdoc cref="GeneratedImage.SaveAsync" path="/exception"/>
    public async Task<IReadOnlyList<string>> SaveAllAsync(string folder, string name = "image", CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Directory.CreateDirectory(folder);
        var paths = new string[Data.Count];
        for (var i = 0; i < paths.Length; i++)
        {
            var number = paths.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{i + 1}");
            paths[i] = Path.Combine(folder, $"{name}{number}.{ExtensionOf(Data[i])}");
            await Data[i].SaveAsync(paths[i], cancellationToken: cancellationToken).ConfigureAwait(false);
        }

        return paths;
    }

    private static string ExtensionOf(GeneratedImage image) =>
        MediaTypes.ExtensionOf(image.MediaType)
        ?? (Uri.TryCreate(image.Url, UriKind.Absolute, out var url) ? MediaTypes.ExtensionOf(MediaTypes.OfFileName(url.AbsolutePath)) : null)
        ?? "png";
}
