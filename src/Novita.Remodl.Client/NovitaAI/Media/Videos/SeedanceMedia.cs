using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Where something is that Seedance 2 is given.</summary>
public sealed record SeedanceMedia : WireObject
{
    /// <summary>A file, an address, a data URI, or an asset (<c>asset://…</c> on the wire).</summary>
    [JsonConverter(typeof(SeedanceMediaConverter))]
    public required MediaInput Url { get; init; }
}
