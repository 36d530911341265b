using System.Diagnostics.CodeAnalysis;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>A choice that is yes, no, or yes with options: <c>Text = true</c>, or <c>Text = new ExaTextOptions { … }</c>.</summary>
/// <typeparam name="T">The options.</typeparam>
public sealed record ExaChoice<T>
    where T : class
{
    private ExaChoice(bool isWanted, T? options)
    {
        IsWanted = isWanted;
        Options = options;
    }

    /// <summary>Whether it is wanted.</summary>
    public bool IsWanted { get; }

    /// <summary>How; null when that is left to the service.</summary>
    public T? Options { get; }

    /// <summary>Yes or no.</summary>
    public static implicit operator ExaChoice<T>(bool isWanted) => new(isWanted, options: null);

    /// <summary>Yes, with options.</summary>
    [return: NotNullIfNotNull(nameof(options))]
    public static implicit operator ExaChoice<T>?(T? options) => options is null ? null : new(isWanted: true, options);
}
