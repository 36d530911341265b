using System.Diagnostics.CodeAnalysis;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>An image to train upon: PNG, JPEG or WebP.</summary>
public sealed record TrainingImage
{
    /// <summary>The image.</summary>
    public required FileSource File { get; init; }

    /// <summary>What it shows, in 1 to 1,024 characters. A style needs it of every image.</summary>
    public string? Caption { get; init; }

    /// <summary>An image without a caption.</summary>
    [return: NotNullIfNotNull(nameof(file))]
    public static implicit operator TrainingImage?(FileSource? file) => file is null ? null : new() { File = file };

    /// <summary>An image on disk.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="caption">What it shows.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static TrainingImage FromPath(string path, string? caption = null) => new() { File = FileSource.FromPath(path), Caption = caption };

    /// <summary>The extension that the service knows the image's type by.</summary>
    internal static string ExtensionOf(FileSource file) => file.MediaType switch
    {
        "image/png" => "png",
        "image/jpeg" => "jpeg",
        "image/webp" => "webp",
        _ => throw new ArgumentException($"The file {file} can't be trained upon. Give images in PNG, JPEG or WebP.", nameof(file)),
    };
}
