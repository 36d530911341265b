using System.Diagnostics.CodeAnalysis;
using Novita.Remodl.Client.Jobs;

namespace Samples.TrainLora;

/// <summary>What the program was called with.</summary>
internal sealed record Arguments(JobHandle? Job, string Name, string Word, IReadOnlyList<string> Images)
{
    public const string Usage = """
        Usage: TrainLora [--name <name>] [--word <what the subject is called>] <image>…
               TrainLora --job <handle>

        Trains a LoRA upon images of somebody or something, or goes on watching a training that was begun before.
        """;

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Arguments? arguments)
    {
        arguments = null;
        JobHandle? job = null;
        var name = "my subject";
        var word = "ohwx";
        var images = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--job" when i + 1 < args.Length && JobHandle.TryParse(args[i + 1], out job):
                    i++;
                    break;
                case "--name" when i + 1 < args.Length:
                    name = args[++i];
                    break;
                case "--word" when i + 1 < args.Length:
                    word = args[++i];
                    break;
                case var other when other.StartsWith("--", StringComparison.Ordinal):
                    return false;
                default:
                    images.Add(args[i]);
                    break;
            }
        }

        arguments = new(job, name, word, images);
        return true;
    }
}
