using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>A model as the <c>/v2</c> API lists it, mostly with what Civitai says of it. <see cref="CatalogModel"/> is the newer one.</summary>
public sealed record LegacyModel : WireObject
{
    /// <summary>Its name, for people.</summary>
    public string? Name { get; init; }

    /// <summary>The hash of its file.</summary>
    public string? Hash { get; init; }

    /// <summary>The name of its file: what <c>model_name</c> and <c>sd_vae</c> take.</summary>
    public string? SdName { get; init; }

    /// <summary>The number of this version at Civitai.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? CivitaiVersionId { get; init; }

    /// <summary>The number of the model at Civitai.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? CivitaiModelId { get; init; }

    /// <summary>Words about it, as they came: their form is not documented.</summary>
    public JsonElement? CivitaiTags { get; init; }

    /// <summary>Whether it is not for work.</summary>
    public bool? CivitaiNsfw { get; init; }

    /// <summary>Pictures made with it, as Civitai describes them.</summary>
    public IReadOnlyList<JsonElement>? CivitaiImages { get; init; }

    /// <summary>How the download of its file stands; the numbers are not documented.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt32))]
    public int? DownloadStatus { get; init; }

    /// <summary>How the download of what it needs stands; the numbers are not documented.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt32))]
    public int? DependencyStatus { get; init; }

    /// <summary>Where it comes from.</summary>
    public string? ThirdSource { get; init; }
}
