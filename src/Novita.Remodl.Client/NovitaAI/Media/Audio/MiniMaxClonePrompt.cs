using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A part of the recording, and what is said in it.</summary>
public sealed record MiniMaxClonePrompt : WireObject
{
    /// <summary>The recording: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public MediaInput? PromptAudioUrl { get; init; }

    /// <summary>What is said in it.</summary>
    public string? PromptText { get; init; }
}
