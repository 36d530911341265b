namespace Novita.Remodl.Client;

/// <summary>A model's name as users write it: the provider's prefix, if any, and the model's id on the wire.</summary>
/// <param name="Prefix">The first segment, if it is a provider's prefix or one of its aliases; else null.</param>
/// <param name="Model">The rest, slashes and all.</param>
public readonly record struct ModelName(string? Prefix, string Model)
{
    private static readonly string[] Prefixes = ["novita", "remodlai", "remodlai-local", "hosted_vllm", "vllm", "hosted_lexiq_nova", "lexiq_nova"];

    /// <summary>
    /// Splits a name. Only the first segment is cut, and only if it is a known prefix (<c>novita</c>, <c>remodlai</c>, <c>remodlai-local</c>, <c>hosted_vllm</c>, <c>vllm</c>,
    /// <c>hosted_lexiq_nova</c>, <c>lexiq_nova</c>): <c>novita/deepseek/deepseek-v3</c> is <c>deepseek/deepseek-v3</c> of <c>novita</c>.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or nothing follows the prefix.</exception>
    public static ModelName Parse(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return new(null, name);
        }

        var first = name.AsSpan(0, slash);
        foreach (var prefix in Prefixes)
        {
            if (!first.Equals(prefix, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            return slash + 1 < name.Length
                ? new(prefix, name[(slash + 1)..])
                : throw new ArgumentException($"The model name '{name}' has a prefix and nothing behind it. Write {prefix}/<model>.", nameof(name));
        }

        return new(null, name);
    }

    /// <summary>The name as users write it.</summary>
    public override string ToString() => Prefix is null ? Model : $"{Prefix}/{Model}";
}
