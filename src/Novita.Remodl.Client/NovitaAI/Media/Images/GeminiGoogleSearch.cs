using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>What Gemini 3.1 may look up before it draws.</summary>
public sealed record GeminiGoogleSearch : WireObject
{
    /// <summary>Whether it may search the web.</summary>
    public bool? WebSearch { get; init; }

    /// <summary>Whether it may search for images.</summary>
    public bool? ImageSearch { get; init; }
}
