using System.Diagnostics.CodeAnalysis;

namespace Samples.Quickstart;

/// <summary>What the command line says.</summary>
internal sealed record Arguments(string Model, string Prompt)
{
    public const string Usage = "Usage: Quickstart [prompt] [--model <model>]";

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Arguments? arguments)
    {
        arguments = null;
        var model = "deepseek/deepseek-v3.2";
        var words = new List<string>();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var word))
        {
            if (word != "--model")
            {
                words.Add(word);
            }
            else if (!rest.TryDequeue(out model))
            {
                return false;
            }
        }

        if (words.Any(word => word.StartsWith("--", StringComparison.Ordinal)))
        {
            return false;
        }

        arguments = new(model, words.Count > 0 ? string.Join(' ', words) : "Why is the sky blue?");
        return true;
    }
}
