using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How long audio is cut into pieces.</summary>
public sealed record ChunkingStrategy : WireObject
{
    /// <summary>The server normalises the loudness and finds good places itself.</summary>
    public static ChunkingStrategy Auto { get; } = new() { Type = "auto" };

    /// <summary><c>auto</c>, or <c>server_vad</c>: where the server hears silence.</summary>
    public string Type { get => field ?? "server_vad"; init; }

    /// <summary>How much audio before speech is kept: milliseconds, 0 or more. Default 300.</summary>
    public int? PrefixPaddingMs { get; init; }

    /// <summary>How long a silence ends a piece: milliseconds, 0 or more. Default 200.</summary>
    public int? SilenceDurationMs { get; init; }

    /// <summary>How loud speech has to be, 0 to 1; more for noisy places. Default 0.5.</summary>
    public double? Threshold { get; init; }

    /// <summary>Cuts where the server hears silence.</summary>
    /// <param name="threshold">See <see cref="Threshold"/>.</param>
    /// <param name="silenceDurationMs">See <see cref="SilenceDurationMs"/>.</param>
    /// <param name="prefixPaddingMs">See <see cref="PrefixPaddingMs"/>.</param>
    public static ChunkingStrategy ServerVad(double? threshold = null, int? silenceDurationMs = null, int? prefixPaddingMs = null) =>
        new() { Threshold = threshold, SilenceDurationMs = silenceDurationMs, PrefixPaddingMs = prefixPaddingMs };
}
