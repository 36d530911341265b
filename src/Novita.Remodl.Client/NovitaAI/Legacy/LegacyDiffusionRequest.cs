using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Legacy;

/// <summary>What requests of the <c>/v2</c> API for a picture by a checkpoint of Stable Diffusion have in common.</summary>
public abstract record LegacyDiffusionRequest : WireObject
{
    private const int WeekInSeconds = 604_800;

    private protected LegacyDiffusionRequest()
    {
    }

    /// <summary>The checkpoint: its <c>sd_name</c>, for example <c>dreamshaper_8_93211.safetensors</c>.</summary>
    public required string ModelName { get; init; }

    /// <summary>What shall be seen. A LoRA is named in it: <c>&lt;lora:name:0.7&gt;</c>.</summary>
    public required string Prompt { get; init; }

    /// <summary>What shall not be seen; empty for nothing.</summary>
    public required string NegativePrompt { get; init; }

    /// <summary>The sampler: any of <see cref="ImageSampler"/>.</summary>
    public required ImageSampler SamplerName { get; init; }

    /// <summary>How many images together, 0 to 8.</summary>
    public required int BatchSize { get; init; }

    /// <summary>How many times, 0 to 8. There are as many images as <see cref="BatchSize"/> times this.</summary>
    public required int NIter { get; init; }

    /// <summary>1 to 50.</summary>
    public required int Steps { get; init; }

    /// <summary>How closely the prompt is kept to: more than 0, 30 at most.</summary>
    public required double CfgScale { get; init; }

    /// <summary>The same seed makes the same picture; -1 is drawn by lot.</summary>
    public required long Seed { get; init; }

    /// <summary>1 to 2048.</summary>
    public required int Width { get; init; }

    /// <summary>1 to 2048.</summary>
    public required int Height { get; init; }

    /// <summary>Whether faces are mended.</summary>
    public required bool RestoreFaces { get; init; }

    /// <summary>What mends faces.</summary>
    public string? RestoreFacesModel { get; init; }

    /// <summary>The VAE: its <c>sd_name</c>.</summary>
    public string? SdVae { get; init; }

    /// <summary>How many of the last layers of the text's reading are left out.</summary>
    public int? ClipSkip { get; init; }

    /// <summary>For how many seconds the addresses of the images are valid, 0 to 604800.</summary>
    public int? ImgExpireTtl { get; init; }

    /// <summary>Finishes it by SDXL's refiner.</summary>
    public LegacyRefiner? SdRefiner { get; init; }

    /// <summary>Images that guide it.</summary>
    public IReadOnlyList<LegacyControlNetUnit>? ControlnetUnits { get; init; }

    /// <summary>Whether the images that guide it, as their preprocessors see them, are left out of the result.</summary>
    public bool? ControlnetNoDetectmap { get; init; }

    /// <summary>File format, look for nudity, unfinished images.</summary>
    public LegacyExtra? Extra { get; init; }

    private protected void CheckCommon()
    {
        Require.Text(ModelName, "model_name");
        Require.Text(Prompt, "prompt");
        Require.Given(NegativePrompt, "negative_prompt");
        Require.Text(SamplerName.Value, "sampler_name");
        Require.Between<int>(BatchSize, "batch_size", 0, 8);
        Require.Between<int>(NIter, "n_iter", 0, 8);
        Require.Between<int>(Steps, "steps", 1, 50);
        Require.Above<double>(CfgScale, "cfg_scale", 0, 30);
        Require.Between<long>(Seed, "seed", -1, long.MaxValue);
        Require.Between<int>(Width, "width", 1, 2048);
        Require.Between<int>(Height, "height", 1, 2048);
        Expiry(ImgExpireTtl);
        SdRefiner?.Check();
        ImageChecks.Each(ControlnetUnits, "controlnet_units", int.MaxValue, unit => unit.Check());
        Extra?.Check();
    }

    internal static void Expiry(int? seconds) => Require.Between(seconds, "img_expire_ttl", 0, WeekInSeconds);
}
