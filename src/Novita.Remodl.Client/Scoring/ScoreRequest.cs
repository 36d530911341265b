using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// Pairs to be scored for how well they go together: one against each of a list, or two lists of the same length, pair by pair. Set the two sides under one of the pairs of names:
/// <see cref="Text1"/> and <see cref="Text2"/>, which every server knows, <see cref="Queries"/> and <see cref="Documents"/> or <see cref="Items"/>, or <see cref="Data1"/> and <see cref="Data2"/>.
/// </summary>
public sealed record ScoreRequest : WireObject
{
    /// <summary>The model's id, with or without a provider's prefix.</summary>
    public required string Model { get; init; }

    /// <summary>The first side.</summary>
    [JsonPropertyName("text_1")]
    public ScoreInput? Text1 { get; init; }

    /// <summary>The second side of <see cref="Text1"/>.</summary>
    [JsonPropertyName("text_2")]
    public ScoreInput? Text2 { get; init; }

    /// <summary>The first side, as newer servers call it.</summary>
    public ScoreInput? Queries { get; init; }

    /// <summary>The second side of <see cref="Queries"/>.</summary>
    public ScoreInput? Documents { get; init; }

    /// <summary>Another name of <see cref="Documents"/>.</summary>
    public ScoreInput? Items { get; init; }

    /// <summary>The first side, as servers with media call it.</summary>
    [JsonPropertyName("data_1")]
    public ScoreInput? Data1 { get; init; }

    /// <summary>The second side of <see cref="Data1"/>.</summary>
    [JsonPropertyName("data_2")]
    public ScoreInput? Data2 { get; init; }

    /// <summary>Cut each pair to this many tokens; -1 for the model's length.</summary>
    public int? TruncatePromptTokens { get; init; }

    /// <summary>Which end is cut.</summary>
    public TruncationSide? TruncationSide { get; init; }

    /// <summary>What the score is for, in words.</summary>
    public string? Instruction { get; init; }

    /// <summary>Whether scores are brought between 0 and 1. Default: the model's own.</summary>
    public bool? UseActivation { get; init; }

    /// <summary>Lower is earlier, where the server schedules by priority. Default 0.</summary>
    public int? Priority { get; init; }

    /// <summary>The request's id on the server.</summary>
    public string? RequestId { get; init; }

    /// <summary>Arguments of the model's processor of media.</summary>
    public IReadOnlyDictionary<string, JsonElement>? MmProcessorKwargs { get; init; }
}
