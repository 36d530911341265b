using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>What is said in a recording, by GLM (<c>/v3/glm-asr</c>). Retired on 2026-07-07.</summary>
public sealed record GlmTranscriptionRequest : WireObject
{
    private const long MaxBytes = 25 * 1024 * 1024;

    /// <summary>The recording, of 30 seconds and 25 MB at most: a file, an address or base64.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrBase64))]
    public required MediaInput File { get; init; }

    /// <summary>What was said before.</summary>
    public string? Prompt { get; init; }

    /// <summary>Words to listen for, 100 at most.</summary>
    public IReadOnlyList<string>? Hotwords { get; init; }

    internal void Check()
    {
        Require.Sound(File, "file", MaxBytes);
        Require.Count(Hotwords, "hotwords", 0, 100);
    }
}
