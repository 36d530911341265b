using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Search;

/// <summary>A choice that is yes, no, or a manner by its name.</summary>
[JsonConverter(typeof(TavilyChoiceConverter))]
public readonly record struct TavilyChoice
{
    /// <summary>Yes or no.</summary>
    public TavilyChoice(bool isWanted) => IsWanted = isWanted;

    /// <summary>Yes, in a manner.</summary>
    public TavilyChoice(string manner)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(manner);
        IsWanted = true;
        Manner = manner;
    }

    /// <summary>Whether it is wanted.</summary>
    public bool IsWanted { get; }

    /// <summary>The manner; null when that is left to the service.</summary>
    public string? Manner { get; }

    /// <summary>Yes or no.</summary>
    public static implicit operator TavilyChoice(bool isWanted) => new(isWanted);

    /// <summary>Yes, in a manner.</summary>
    public static implicit operator TavilyChoice(string manner) => new(manner);
}
