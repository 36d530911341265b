using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>An image that Veo goes by.</summary>
public sealed record VeoReferenceImage : WireObject
{
    /// <summary>The image: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public required MediaInput Image { get; init; }

    /// <summary>What it is for. Default: <c>asset</c>.</summary>
    public string ReferenceType { get => field ?? "asset"; init; }
}
