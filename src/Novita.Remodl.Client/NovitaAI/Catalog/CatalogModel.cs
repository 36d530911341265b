using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Catalog;

/// <summary>A model of the catalogue that image endpoints take: a checkpoint, a LoRA, a VAE, a ControlNet, an upscaler or an embedding.</summary>
public sealed record CatalogModel : WireObject
{
    /// <summary>The number of it.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? Id { get; init; }

    /// <summary>Its name, for people.</summary>
    public string? Name { get; init; }

    /// <summary>The hash of its file.</summary>
    public string? HashSha256 { get; init; }

    /// <summary>The name of its file: what <c>model_name</c> and <c>sd_vae</c> take.</summary>
    public string? SdName { get; init; }

    /// <summary>The name in requests; of LoRAs and embeddings without the extension.</summary>
    public string? SdNameInApi { get; init; }

    /// <summary>What it is.</summary>
    public CatalogModelKind? Type { get; init; }

    /// <summary>What it is for.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>1 when it can be used, else 0. See <see cref="IsAvailable"/>.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt32))]
    public int? Status { get; init; }

    /// <summary>Where its file is, for a while.</summary>
    public string? DownloadUrl { get; init; }

    /// <summary>For how many seconds.</summary>
    [JsonConverter(typeof(LooseNumberConverter.OfInt64))]
    public long? DownloadUrlTtl { get; init; }

    /// <summary>Words about it.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>A picture made with it.</summary>
    public string? CoverUrl { get; init; }

    /// <summary>Where it comes from.</summary>
    public CatalogSource? Source { get; init; }

    /// <summary>What it builds upon, for example <c>SD 1.5</c> or <c>SDXL 1.0</c>.</summary>
    public string? BaseModel { get; init; }

    /// <summary><c>Standard</c> or <c>Inpainting</c>.</summary>
    public string? BaseModelType { get; init; }

    /// <summary>Whether it goes with SDXL.</summary>
    public bool? IsSdxl { get; init; }

    /// <summary>Whether it is not for work.</summary>
    public bool? IsNsfw { get; init; }

    /// <summary>Who sees it.</summary>
    public CatalogVisibility? Visibility { get; init; }

    /// <summary>What requests call it by: <see cref="SdNameInApi"/>, else <see cref="SdName"/>.</summary>
    [JsonIgnore]
    public string? ApiName => string.IsNullOrEmpty(SdNameInApi) ? SdName : SdNameInApi;

    /// <summary>Whether it can be used now.</summary>
    [JsonIgnore]
    public bool IsAvailable => Status == 1;
}
