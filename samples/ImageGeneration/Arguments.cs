using System.Diagnostics.CodeAnalysis;

namespace Samples.ImageGeneration;

/// <summary>What the command line says.</summary>
internal sealed record Arguments(string Prompt, string Model, string Folder)
{
    public const string Usage = """
        Usage: ImageGeneration [prompt] [--model <model>] [--folder <folder>]

        Makes an image, saves it, and shows it in terminals that can. The model is seedream-4.5, unless another is named: seedream-5.0-lite, flux-1-schnell, a checkpoint such as dreamshaper_8_93211.safetensors.
        """;

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Arguments? arguments)
    {
        arguments = null;
        var (model, folder) = ("seedream-4.5", ".");
        var words = new List<string>();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var word))
        {
            string? value = null;
            if (word is "--model" or "--folder" && !rest.TryDequeue(out value))
            {
                return false;
            }

            switch (word)
            {
                case "--model":
                    model = value!;
                    break;
                case "--folder":
                    folder = value!;
                    break;
                case var option when option.StartsWith("--", StringComparison.Ordinal):
                    return false;
                default:
                    words.Add(word);
                    break;
            }
        }

        arguments = new(words.Count > 0 ? string.Join(' ', words) : "A red boat on a quiet lake at dawn", model, folder);
        return true;
    }
}
