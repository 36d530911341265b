using System.Diagnostics.CodeAnalysis;

namespace Samples.Embeddings;

/// <summary>What the command line says.</summary>
internal sealed record Arguments(string Folder, string Question)
{
    public const string Usage = "Usage: Embeddings [question] [--folder <folder>]";

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Arguments? arguments)
    {
        arguments = null;
        var folder = ".";
        var words = new List<string>();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var word))
        {
            if (word != "--folder")
            {
                words.Add(word);
            }
            else if (!rest.TryDequeue(out folder))
            {
                return false;
            }
        }

        if (words.Any(word => word.StartsWith("--", StringComparison.Ordinal)) || !Directory.Exists(folder))
        {
            return false;
        }

        arguments = new(folder, words.Count > 0 ? string.Join(' ', words) : "How do I start the emulator?");
        return true;
    }
}
