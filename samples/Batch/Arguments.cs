using System.Diagnostics.CodeAnalysis;

namespace Samples.Batch;

/// <summary>What the command line says.</summary>
internal sealed record Arguments(string? BatchId, string Model)
{
    public const string Usage = "Usage: Batch [--model <model>] [--batch <id of a batch to take up again>]";

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Arguments? arguments)
    {
        arguments = new(null, "deepseek/deepseek-v3.2");
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var name))
        {
            if (name is not ("--batch" or "--model") || !rest.TryDequeue(out var value))
            {
                arguments = null;
                return false;
            }

            arguments = name == "--batch" ? arguments with { BatchId = value } : arguments with { Model = value };
        }

        return true;
    }
}
