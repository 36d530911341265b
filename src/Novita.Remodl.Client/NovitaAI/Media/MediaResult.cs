using System.Text.Json;

namespace Novita.Remodl.Client.NovitaAI.Media;

/// <summary>What a call to an endpoint of the native API made, whatever it was.</summary>
public sealed record MediaResult
{
    /// <summary>The images.</summary>
    public IReadOnlyList<GeneratedFile> Images { get; init; } = [];

    /// <summary>The videos.</summary>
    public IReadOnlyList<GeneratedFile> Videos { get; init; } = [];

    /// <summary>The sounds.</summary>
    public IReadOnlyList<GeneratedFile> Audios { get; init; } = [];

    /// <summary>The seed that was used, if the service told.</summary>
    public string? Seed { get; init; }

    /// <summary>The task as the service described it; null of a synchronous endpoint.</summary>
    public TaskResult? Task { get; init; }

    /// <summary>The answer of a synchronous endpoint; null of a task.</summary>
    public JsonElement? Json { get; init; }

    /// <summary>Saves all files to a folder, which is made if it is not there: <c>image.png</c>, or <c>image-1.png</c>, <c>image-2.png</c>, …, and <c>video</c> and <c>audio</c> likewise. Files of these names are replaced.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellationToken">Ends the call. Files that are saved already stay.</param>
    /// <returns>The paths: of the images, then the videos, then the sounds.</returns>
    /// <inheritdoc cref="GeneratedFile.SaveAsync" path="/exception"/>
    public async Task<IReadOnlyList<string>> SaveAllAsync(string folder, CancellationToken cancellationToken = default) =>
    [
        .. await ResultFiles.SaveAllAsync(Images, Images.Count, folder, "image", "png", cancellationToken).ConfigureAwait(false),
        .. await ResultFiles.SaveAllAsync(Videos, Videos.Count, folder, "video", "mp4", cancellationToken).ConfigureAwait(false),
        .. await ResultFiles.SaveAllAsync(Audios, Audios.Count, folder, "audio", "mp3", cancellationToken).ConfigureAwait(false),
    ];
}
