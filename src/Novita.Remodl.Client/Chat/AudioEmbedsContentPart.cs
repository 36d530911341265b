using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>Precomputed audio embeddings (vLLM with <c>--enable-mm-embeds</c>).</summary>
public sealed record AudioEmbedsContentPart : ContentPart
{
    /// <inheritdoc/>
    public override string Type => "audio_embeds";

    /// <summary>A serialised tensor in base64, or an object of name and tensor.</summary>
    public JsonElement? AudioEmbeds { get; init; }

    /// <summary>The key under which the server caches the embeddings.</summary>
    public string? Uuid { get; init; }
}
