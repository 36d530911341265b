using System.Diagnostics.CodeAnalysis;

namespace Samples.Chat;

/// <summary>What the command line says.</summary>
internal sealed record Arguments(string Provider, string? Model)
{
    public const string Usage = "Usage: Chat [--provider novita|remodlai|local] [--model <model>]";

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Arguments? arguments)
    {
        arguments = null;
        var provider = "novita";
        string? model = null;
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--provider" when value is "novita" or "remodlai" or "local":
                    provider = value;
                    break;
                case "--model" when value is { Length: > 0 }:
                    model = value;
                    break;
                default:
                    return false;
            }
        }

        arguments = new(provider, model);
        return true;
    }
}
