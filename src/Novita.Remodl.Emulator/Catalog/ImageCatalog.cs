using System.Globalization;

namespace Novita.Remodl.Emulator.Catalog;

/// <summary>Some hundreds of models: those that the service's own pages name, and invented ones of every kind, the same in every run.</summary>
internal static class ImageCatalog
{
    private static readonly string[] Checkpoints =
    [
        "v1-5-pruned-emaonly", "epicrealism_naturalSin_121250", "chilloutmix_NiPrunedFp32Fix", "abyssorangemix3AOM3_aom3a3_10864", "dreamshaper_8_93211", "WFChild_v1.0",
        "majichenmixrealistic_v10", "realisticVisionV51_v51VAE_94301", "realisticVisionV40_v40VAE_81510", "somboy_v10_172675",
    ];

    private static readonly string[] LargeCheckpoints =
    [
        "stable-diffusion-xl-base-1.0", "dreamshaperXL09Alpha_alpha2Xl10_91562", "protovisionXLHighFidelity3D_release0630Bakedvae_154359", "sdxlUnstableDiffusers_v11_216694",
        "epicrealismXL_v10_247189", "yesmixXL_v10_283329", "animagineXLV31_v31_325600",
    ];

    private static readonly string[] ControlNets =
    [
        "control_v11f1e_sd15_tile", "control_v11f1p_sd15_depth", "control_v11p_sd15_canny", "control_v11p_sd15_inpaint", "control_v11p_sd15_lineart", "control_v11p_sd15_mlsd",
        "control_v11p_sd15_normalbae", "control_v11p_sd15_openpose", "control_v11p_sd15_scribble", "control_v11p_sd15_seg", "control_v11p_sd15_softedge", "control_v1p_sd15_brightness",
    ];

    private static readonly string[] LargeControlNets =
        ["controlnet-canny-sdxl-1.0", "controlnet-depth-sdxl-1.0", "controlnet-openpose-sdxl-1.0", "controlnet-softedge-sdxl-1.0"];

    private static readonly string[] Manners = ["Watercolor", "Ink", "Oil", "Pixel", "Clay", "Neon", "Paper", "Chalk", "Glass", "Felt", "Copper", "Velvet"];

    private static readonly string[] Subjects = ["Harbor", "Forest", "Portrait", "Castle", "Robot", "Garden", "Street", "Mountain", "Kitchen", "Dragon", "Lighthouse", "Library"];

    public static IReadOnlyList<CatalogItem> Items { get; } = [.. Number(All())];

    private static IEnumerable<CatalogItem> All() =>
    [
        .. Checkpoints.Select(name => Item(name, name + ".safetensors", "checkpoint", "SD 1.5")),
        .. LargeCheckpoints.Select(name => Item(name, name + ".safetensors", "checkpoint", "SDXL 1.0")),
        .. Checkpoints.Take(3).Select(name => Item(name + " inpainting", name + "-inpainting.safetensors", "checkpoint", "SD 1.5") with { IsInpainting = true }),
        .. ControlNets.Select(name => Item(name, name, "controlnet", "SD 1.5")),
        .. LargeControlNets.Select(name => Item(name, name, "controlnet", "SDXL 1.0")),
        Item("RealESRGAN x4plus anime", "RealESRGAN_x4plus_anime_6B", "upscaler", ""),
        Item("RealESRNet x4plus", "RealESRNet_x4plus", "upscaler", ""),
        Item("4x UltraSharp", "4x-UltraSharp", "upscaler", ""),
        Item("VAE ft-mse 840000", "vae-ft-mse-840000-ema-pruned.safetensors", "vae", "SD 1.5"),
        Item("kl-f8 anime 2", "klF8Anime2.safetensors", "vae", "SD 1.5"),
        Item("SDXL VAE", "sdxl_vae.safetensors", "vae", "SDXL 1.0"),
        Item("EasyNegative", "easynegative_8955.safetensors", "textualinversion", "SD 1.5"),
        Item("Bad hands 5", "badhandv4_16755.pt", "textualinversion", "SD 1.5"),
        .. Manners.SelectMany((manner, i) => Subjects.Select((subject, j) => Invented(manner, subject, (i * Subjects.Length) + j))),
        .. Manners.Select((manner, i) => Item($"{manner} words", FormattableString.Invariant($"{manner.ToLowerInvariant()}Words_{i}.pt"), "textualinversion", "SD 1.5")),
        .. Subjects.Select((subject, i) => Item($"{subject} mix", FormattableString.Invariant($"{subject.ToLowerInvariant()}Mix_v{i + 1}.safetensors"), "checkpoint", i % 2 == 0 ? "SD 1.5" : "SDXL 1.0") with { IsNsfw = i % 6 == 5 }),
    ];

    private static CatalogItem Invented(string manner, string subject, int number) =>
        Item($"{manner} {subject}", string.Create(CultureInfo.InvariantCulture, $"{manner.ToLowerInvariant()}{subject}_v{number}.safetensors"), number % 24 == 7 ? "locon" : "lora", number % 3 == 0 ? "SDXL 1.0" : "SD 1.5") with
        {
            Tags = [manner.ToLowerInvariant(), subject.ToLowerInvariant()],
            IsNsfw = number % 20 == 19,
            IsAvailable = number % 30 != 29,
        };

    private static CatalogItem Item(string name, string file, string type, string baseModel) => new(0, name, file, type, baseModel);

    private static IEnumerable<CatalogItem> Number(IEnumerable<CatalogItem> items) => items.Select((item, i) => item with { Id = 1000 + i });
}
