using System.Text.Json.Serialization;
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

    /// <summary>The first image; null when there is none.</summary>
    [JsonIgnore]
    public GeneratedImage? Image => Data.Count > 0 ? Data[0] : null;

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
    public Task<IReadOnlyList<string>> SaveAllAsync(string folder, string name = "image", CancellationToken cancellationToken = default) =>
        ResultFiles.SaveAllAsync(Data.Select(image => image.ToFile()), Data.Count, folder, name, "png", cancellationToken);
}
