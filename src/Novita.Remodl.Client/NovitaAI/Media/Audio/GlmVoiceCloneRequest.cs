using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>A voice from a recording, by GLM (<c>/v3/glm-tts-voice-clone</c>). Retired on 2026-07-07.</summary>
public sealed record GlmVoiceCloneRequest : WireObject
{
    /// <summary>The recording, of 3 to 30 seconds and 10 MB at most: an address that the service can open.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrl))]
    public required MediaInput AudioUrl { get; init; }

    /// <summary>What it shall say for a try.</summary>
    public required string Input { get; init; }

    /// <summary>What it shall be called.</summary>
    public required string VoiceName { get; init; }

    /// <summary>What is said in the recording.</summary>
    public string? Text { get; init; }

    internal void Check()
    {
        Require.Address(AudioUrl, "audio_url");
        Require.Text(Input, "input");
        Require.Text(VoiceName, "voice_name");
    }
}
