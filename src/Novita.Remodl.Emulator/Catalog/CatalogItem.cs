namespace Novita.Remodl.Emulator.Catalog;

/// <summary>A model that image endpoints take.</summary>
internal sealed record CatalogItem(int Id, string Name, string SdName, string Type, string BaseModel)
{
    public string Source { get; init; } = "civitai";

    public string Visibility { get; init; } = "public";

    public bool IsInpainting { get; init; }

    public bool IsNsfw { get; init; }

    public bool IsAvailable { get; init; } = true;

    public IReadOnlyList<string> Tags { get; init; } = [];

    public bool IsSdxl => BaseModel.StartsWith("SDXL", StringComparison.Ordinal);

    /// <summary>LoRAs and embeddings go without the extension.</summary>
    public string SdNameInApi => Type is "lora" or "locon" or "textualinversion" ? Path.GetFileNameWithoutExtension(SdName) : SdName;
}
