namespace Samples.Embeddings;

/// <summary>A paragraph of a file.</summary>
internal sealed record Passage(string File, string Text)
{
    private static readonly string[] Extensions = [".md", ".txt"];

    /// <summary>The paragraphs of all text files below a folder.</summary>
    public static IReadOnlyList<Passage> ReadAll(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text => new Passage(Path.GetRelativePath(folder, file), text))),
    ];
}
