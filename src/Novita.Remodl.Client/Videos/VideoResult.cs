namespace Novita.Remodl.Client;

/// <summary>The videos that a job made.</summary>
public sealed record VideoResult
{
    /// <summary>The videos.</summary>
    public IReadOnlyList<GeneratedVideo> Videos { get; init; } = [];

    /// <summary>The first video; null when there is none.</summary>
    public GeneratedVideo? Video => Videos.Count > 0 ? Videos[0] : null;

    /// <summary>The last frame, of models that give it when they are asked.</summary>
    public GeneratedFile? LastFrame { get; init; }

    /// <summary>The seed that was used, if the service told.</summary>
    public string? Seed { get; init; }

    /// <summary>The tokens that it took, if the service counts in them.</summary>
    public long? Tokens { get; init; }

    /// <summary>Saves all videos to a folder, which is made if it is not there: <c>video.mp4</c>, or <c>video-1.mp4</c>, <c>video-2.mp4</c>, … in their order. Files of these names are replaced.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">What the files are called, without an extension.</param>
    /// <param name="cancellationToken">Ends the call. Videos that are saved already stay.</param>
    /// <returns>The paths, in the order of the videos.</returns>
    /// <inheritdoc cref="GeneratedFile.SaveAsync" path="/exception"/>
    public Task<IReadOnlyList<string>> SaveAllAsync(string folder, string name = "video", CancellationToken cancellationToken = default) =>
        ResultFiles.SaveAllAsync(Videos.Select(video => video.File), Videos.Count, folder, name, "mp4", cancellationToken);
}
