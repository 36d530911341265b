namespace Novita.Remodl.Client;

/// <summary>A video that was made. It is fetched when it is opened or saved, in windows, and never as a whole.</summary>
public sealed record GeneratedVideo
{
    /// <summary>The file.</summary>
    public required GeneratedFile File { get; init; }

    /// <inheritdoc cref="GeneratedFile.Url"/>
    public Uri? Url => File.Url;

    /// <inheritdoc cref="GeneratedFile.MediaType"/>
    public string? MediaType => File.MediaType;

    /// <inheritdoc cref="GeneratedFile.ExpiresAt"/>
    public DateTimeOffset? ExpiresAt => File.ExpiresAt;

    /// <inheritdoc cref="GeneratedFile.OpenReadAsync"/>
    public Task<Stream> OpenReadAsync(CancellationToken cancellationToken = default) => File.OpenReadAsync(cancellationToken);

    /// <inheritdoc cref="GeneratedFile.SaveAsync"/>
    public Task SaveAsync(string path, IProgress<long>? progress = null, CancellationToken cancellationToken = default) => File.SaveAsync(path, progress, cancellationToken);
}
