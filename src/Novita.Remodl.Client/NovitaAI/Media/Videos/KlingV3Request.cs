using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>What requests to Kling 3.0 have in common.</summary>
public abstract record KlingV3Request : NovitaVideoRequest
{
    private protected KlingV3Request()
    {
    }

    /// <summary>The tier. Default: pro.</summary>
    [JsonIgnore]
    public KlingTier Tier { get; init; } = KlingTier.Pro;

    /// <summary>
    /// Scenes: from a text in place of the prompt, and of the tier pro alone; from an image beside the prompt, and not with a last frame. Its shape differs from page to page of the service
    /// (texts, or objects of <c>prompt</c> and <c>duration</c>), so that it is raw JSON.
    /// </summary>
    public JsonElement? MultiPrompt { get; init; }

    /// <summary>What shall not be seen, 2500 characters at most.</summary>
    public string? NegativePrompt { get; init; }

    /// <summary>Whether there is sound. Default: false.</summary>
    public bool? Sound { get; init; }

    /// <summary>Seconds; 3 to 15. Default: 5.</summary>
    public int? Duration { get; init; }

    /// <summary>How closely the prompt is kept to; 0 to 1. Default: 0.5.</summary>
    public double? CfgScale { get; init; }

    internal override void Check()
    {
        Require.AtMost(NegativePrompt, "negative_prompt", 2500);
        Require.Between<int>(Duration, "duration", 3, 15);
        Require.Between<double>(CfgScale, "cfg_scale", 0, 1);
    }
}
