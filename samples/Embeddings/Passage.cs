namespace Samples.Embeddings;

/// <summary>A paragraph of a file.</summary>
internal sealed record Passage(string File, string Text)
{
    // Models read a few thousand tokens at most.
    private const int MaxLength = 2000;

    private static readonly string[] Extensions = [".md", ".txt"];
    private static readonly string[] BuildFolders = ["bin", "obj"];

    /// <summary>The paragraphs of all text files below a folder, but for what was built there.</summary>
    public static IReadOnlyList<Passage> ReadAll(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && !file.Split(Path.DirectorySeparatorChar).Intersect(BuildFolders).Any())
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Paragraphs(Path.Combine(folder, file)).Select(text => new Passage(file, text))),
    ];

    private static IEnumerable<string> Paragraphs(string file) =>
        System.IO.File.ReadAllText(file).ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => text.Length > MaxLength ? text[..MaxLength] : text);
}
