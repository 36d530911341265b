using System.Text.RegularExpressions;
using Novita.Remodl.Client.Jobs;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>Finds the endpoint of an image model, and puts a request that is the same for all models into its form.</summary>
internal sealed partial class ImageModels(NovitaImages images, Func<ImageResult, GenerationJob<ImageResult>> ended, Random random)
{
    private const ImageFields Checkpoint =
        ImageFields.NegativePrompt | ImageFields.N | ImageFields.Size | ImageFields.Steps | ImageFields.GuidanceScale | ImageFields.Seed | ImageFields.Loras | ImageFields.OutputFormat;

    private const int DefaultSteps = 20;
    private const int SmallestSide = 128;
    private const int LargestSide = 2048;
    private const double DefaultGuidance = 7;
    private const double DefaultStrength = 0.7;

    /// <summary>Whether the model has an endpoint of its own.</summary>
    public static bool Serves(string model) => FamilyOf(model) is not null;

    /// <summary>Starts the generation; null when the model has no endpoint of its own.</summary>
    /// <exception cref="ArgumentException">The endpoint has no place for a field that is set.</exception>
    public Task<GenerationJob<ImageResult>>? Start(ImageRequest request, CancellationToken cancellationToken) => FamilyOf(request.Model) switch
    {
        null => null,
        "flux-1-schnell" => SchnellAsync(request, cancellationToken),
        "flux-1-kontext-dev" => KontextDevAsync(request, cancellationToken),
        "flux-1-kontext-pro" => KontextProAsync(request, cancellationToken),
        "flux-1-kontext-max" => KontextMaxAsync(request, cancellationToken),
        "flux-2-dev" => Flux2DevAsync(request, cancellationToken),
        "flux-2-flex" => Flux2FlexAsync(request, cancellationToken),
        "flux-2-pro" => Flux2ProAsync(request, cancellationToken),
        "qwen-image" => HasImages(request) ? QwenEditAsync(request, cancellationToken) : QwenAsync(request, cancellationToken),
        "hunyuan-image-3" => HunyuanAsync(request, cancellationToken),
        "glm-image" => GlmAsync(request, cancellationToken),
        "z-image" => request.Loras is { Count: > 0 } ? ZImageLoraAsync(request, cancellationToken) : ZImageAsync(request, cancellationToken),
        "seedream-3" => Seedream30Async(request, cancellationToken),
        "seedream-4.0" => Seedream40Async(request, cancellationToken),
        "seedream-4.5" => Seedream45Async(request, cancellationToken),
        "seedream-5.0-lite" => Seedream50LiteAsync(request, cancellationToken),
        "gemini-3-pro-image" => HasImages(request) ? Gemini3ProEditAsync(request, cancellationToken) : Gemini3ProAsync(request, cancellationToken),
        "gemini" => GeminiAsync(request, cancellationToken),
        _ => request.Mask is not null ? InpaintAsync(request, cancellationToken)
            : HasImages(request) ? ImageToImageAsync(request, cancellationToken)
            : TextToImageAsync(request, cancellationToken),
    };

    /// <summary>An edit as a native endpoint takes it.</summary>
    /// <exception cref="ArgumentException">A field is set that native endpoints do not have, or take otherwise.</exception>
    public static ImageRequest ToImageRequest(ImageEditRequest request)
    {
        if (request.Mask is not null)
        {
            throw new ArgumentException($"Mask is set, which the endpoint of {request.Model} does not take in this form. Use GenerateImageAsync with ImageRequest.Mask, which is white where the image is made anew.", nameof(request));
        }

        if (request.InputFidelity is not null)
        {
            throw new ArgumentException($"InputFidelity is set, but the endpoint of {request.Model} has no such field. Leave it out, or choose another model.", nameof(request));
        }

        return new()
        {
            Model = request.Model,
            Prompt = request.Prompt,
            Images = request.Images,
            N = request.N,
            Size = request.Size,
            Quality = request.Quality,
            ResponseFormat = request.ResponseFormat,
            OutputFormat = request.OutputFormat,
            OutputCompression = request.OutputCompression,
            Background = request.Background,
            Moderation = request.Moderation,
            User = request.User,
            AdditionalProperties = request.AdditionalProperties,
        };
    }

    private static string? FamilyOf(string model)
    {
        if (CheckpointName().IsMatch(model))
        {
            return "checkpoint";
        }

        return model.ToLowerInvariant() switch
        {
            "flux-1-schnell" or "flux-1-kontext-dev" or "flux-1-kontext-pro" or "flux-1-kontext-max" or "flux-2-dev" or "flux-2-flex" or "flux-2-pro"
                or "hunyuan-image-3" or "glm-image" or "seedream-4.0" or "seedream-4.5" or "seedream-5.0-lite" or "gemini-3-pro-image" => model.ToLowerInvariant(),
            "qwen-image" or "qwen-image-txt2img" or "qwen-image-edit" => "qwen-image",
            "z-image" or "z-image-turbo" or "z-image-turbo-lora" => "z-image",
            "seedream-4-0" => "seedream-4.0",
            "seedream-4-5" => "seedream-4.5",
            "seedream-5-0-lite" or "seedream-5.0" => "seedream-5.0-lite",
            "seedream-3.0" or "seedream-3-0-txt2img" => "seedream-3",
            var name when name.StartsWith("seedream-3-0-t2i", StringComparison.Ordinal) => "seedream-3",
            var name when name.StartsWith("gemini-", StringComparison.Ordinal) && name.Contains("-image", StringComparison.Ordinal) => "gemini",
            _ => null,
        };
    }

    // As files of checkpoints are called, or as the service calls those of Civitai, by their number.
    [GeneratedRegex(@"\.(safetensors|ckpt|pt)$|^[^/]*_\d{4,}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CheckpointName();

    private async Task<GenerationJob<ImageResult>> SchnellAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        Only(request, "/v3beta/flux-1-schnell", ImageFields.N | ImageFields.Size | ImageFields.Seed | ImageFields.Steps | ImageFields.OutputFormat);
        var (width, height) = Sides(request, 1024);
        return ended(await images.GenerateAsync(
            new Flux1SchnellRequest
            {
                Prompt = request.Prompt,
                // The endpoint has no lot of its own.
                Seed = request.Seed ?? random.NextInt64(uint.MaxValue),
                Steps = request.Steps ?? 4,
                Width = width,
                Height = height,
                ImageNum = request.N ?? 1,
                ResponseImageFormat = request.OutputFormat,
                AdditionalProperties = request.AdditionalProperties,
            },
            cancellationToken).ConfigureAwait(false));
    }

    private Task<GenerationJob<ImageResult>> KontextDevAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/async/flux-1-kontext-dev";
        Only(request, Endpoint, ImageFields.Images | ImageFields.Size | ImageFields.Steps | ImageFields.GuidanceScale | ImageFields.N | ImageFields.Seed | ImageFields.OutputFormat);
        return images.StartAsync(
            new FluxKontextDevRequest
            {
                Prompt = request.Prompt,
                Images = Inputs(request, Endpoint),
                Size = SizeOf(request),
                NumInferenceSteps = request.Steps,
                GuidanceScale = request.GuidanceScale,
                NumImages = request.N,
                Seed = request.Seed,
                OutputFormat = request.OutputFormat,
                AdditionalProperties = request.AdditionalProperties,
            },
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> KontextProAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/async/flux-1-kontext-pro";
        Only(request, Endpoint, ImageFields.Images | ImageFields.GuidanceScale | ImageFields.AspectRatio | ImageFields.Seed);
        return images.StartAsync(
            new FluxKontextProRequest { Prompt = request.Prompt, Images = Inputs(request, Endpoint), GuidanceScale = request.GuidanceScale, AspectRatio = request.AspectRatio, Seed = request.Seed, AdditionalProperties = request.AdditionalProperties },
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> KontextMaxAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/async/flux-1-kontext-max";
        Only(request, Endpoint, ImageFields.Images | ImageFields.GuidanceScale | ImageFields.AspectRatio | ImageFields.Seed);
        return images.StartAsync(
            new FluxKontextMaxRequest { Prompt = request.Prompt, Images = Inputs(request, Endpoint), GuidanceScale = request.GuidanceScale, AspectRatio = request.AspectRatio, Seed = request.Seed, AdditionalProperties = request.AdditionalProperties },
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> Flux2DevAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/async/flux-2-dev";
        Only(request, Endpoint, ImageFields.Images | ImageFields.Size | ImageFields.Loras | ImageFields.Seed);
        return images.StartAsync(
            new Flux2DevRequest { Prompt = request.Prompt, Images = Inputs(request, Endpoint), Size = SizeOf(request), Loras = LorasAt(request), Seed = request.Seed, AdditionalProperties = request.AdditionalProperties },
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> Flux2FlexAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/async/flux-2-flex";
        Only(request, Endpoint, ImageFields.Images | ImageFields.Size | ImageFields.Seed);
        return images.StartAsync(
            new Flux2FlexRequest { Prompt = request.Prompt, Images = Inputs(request, Endpoint), Size = SizeOf(request), Seed = request.Seed, AdditionalProperties = request.AdditionalProperties },
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> Flux2ProAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/async/flux-2-pro";
        Only(request, Endpoint, ImageFields.Images | ImageFields.Size | ImageFields.Seed);
        return images.StartAsync(
            new Flux2ProRequest { Prompt = request.Prompt, Images = Inputs(request, Endpoint), Size = SizeOf(request), Seed = request.Seed, AdditionalProperties = request.AdditionalProperties },
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> QwenAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        Only(request, "/v3/async/qwen-image-txt2img", ImageFields.Size);
        return images.StartAsync(new QwenImageRequest { Prompt = request.Prompt, Size = SizeOf(request), AdditionalProperties = request.AdditionalProperties }, cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> QwenEditAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/async/qwen-image-edit";
        Only(request, Endpoint, ImageFields.Images | ImageFields.Seed | ImageFields.OutputFormat);
        return images.StartAsync(
            new QwenImageEditRequest { Prompt = request.Prompt, Image = OneInput(request, Endpoint), Seed = request.Seed, OutputFormat = request.OutputFormat, AdditionalProperties = request.AdditionalProperties },
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> HunyuanAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        Only(request, "/v3/async/hunyuan-image-3", ImageFields.Size | ImageFields.Seed);
        return images.StartAsync(new HunyuanImage3Request { Prompt = request.Prompt, Size = SizeOf(request), Seed = request.Seed, AdditionalProperties = request.AdditionalProperties }, cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> GlmAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        Only(request, "/v3/async/glm-image", ImageFields.Size | ImageFields.Quality | ImageFields.Watermark);
        return images.StartAsync(
            new GlmImageRequest { Prompt = request.Prompt, Size = SizeOf(request), Quality = request.Quality, WatermarkEnabled = request.Watermark, AdditionalProperties = request.AdditionalProperties },
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> ZImageAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        Only(request, "/v3/async/z-image-turbo", ImageFields.Size | ImageFields.Seed | ImageFields.ResponseFormat);
        return images.StartAsync(
            new ZImageTurboRequest
            {
                Prompt = request.Prompt,
                Size = SizeOf(request),
                Seed = request.Seed,
                EnableBase64Output = request.ResponseFormat == ImageResponseFormat.B64Json ? true : null,
                AdditionalProperties = request.AdditionalProperties,
            },
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> ZImageLoraAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        Only(request, "/v3/async/z-image-turbo-lora", ImageFields.Size | ImageFields.Seed | ImageFields.Loras);
        return images.StartAsync(
            new ZImageTurboLoraRequest { Prompt = request.Prompt, Size = SizeOf(request), Seed = request.Seed, Loras = LorasAt(request), AdditionalProperties = request.AdditionalProperties },
            cancellationToken);
    }

    private async Task<GenerationJob<ImageResult>> Seedream30Async(ImageRequest request, CancellationToken cancellationToken)
    {
        Only(request, "/v3/seedream-3-0-txt2img", ImageFields.Size | ImageFields.Seed | ImageFields.GuidanceScale | ImageFields.Watermark | ImageFields.ResponseFormat);
        return ended(await images.GenerateAsync(
            new Seedream30Request
            {
                Prompt = request.Prompt,
                Model = request.Model.StartsWith("seedream-3-0-t2i-", StringComparison.OrdinalIgnoreCase) ? request.Model : null,
                Size = SizeOf(request),
                Seed = request.Seed,
                GuidanceScale = request.GuidanceScale,
                Watermark = request.Watermark,
                ResponseFormat = request.ResponseFormat,
                AdditionalProperties = request.AdditionalProperties,
            },
            cancellationToken).ConfigureAwait(false));
    }

    private async Task<GenerationJob<ImageResult>> Seedream40Async(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/seedream-4.0";
        Only(request, Endpoint, ImageFields.Images | ImageFields.Size | ImageFields.N | ImageFields.Watermark);
        return ended(await images.GenerateAsync(
            new Seedream40Request
            {
                Prompt = request.Prompt,
                Images = Inputs(request, Endpoint),
                Size = SizeOf(request),
                SequentialImageGeneration = request.N > 1 ? "auto" : null,
                MaxImages = request.N > 1 ? request.N : null,
                Watermark = request.Watermark,
                AdditionalProperties = request.AdditionalProperties,
            },
            cancellationToken).ConfigureAwait(false));
    }

    private async Task<GenerationJob<ImageResult>> Seedream45Async(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/seedream-4.5";
        Only(request, Endpoint, ImageFields.Images | ImageFields.Size | ImageFields.N | ImageFields.Watermark);
        return ended(await images.GenerateAsync(
            new Seedream45Request
            {
                Prompt = request.Prompt,
                Image = Inputs(request, Endpoint),
                Size = SizeOf(request),
                SequentialImageGeneration = request.N > 1 ? "auto" : null,
                SequentialImageGenerationOptions = request.N > 1 ? new() { MaxImages = request.N } : null,
                Watermark = request.Watermark,
                AdditionalProperties = request.AdditionalProperties,
            },
            cancellationToken).ConfigureAwait(false));
    }

    private async Task<GenerationJob<ImageResult>> Seedream50LiteAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/seedream-5.0-lite";
        Only(request, Endpoint, ImageFields.Images | ImageFields.Size | ImageFields.N | ImageFields.Watermark);
        return ended(await images.GenerateAsync(
            new Seedream50LiteRequest
            {
                Prompt = request.Prompt,
                Image = Inputs(request, Endpoint),
                Size = SizeOf(request),
                SequentialImageGeneration = request.N > 1 ? "auto" : null,
                SequentialImageGenerationOptions = request.N > 1 ? new() { MaxImages = request.N } : null,
                Watermark = request.Watermark,
                AdditionalProperties = request.AdditionalProperties,
            },
            cancellationToken).ConfigureAwait(false));
    }

    private async Task<GenerationJob<ImageResult>> Gemini3ProAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        Only(request, "/v3/gemini-3-pro-image-text-to-image", ImageFields.AspectRatio | ImageFields.Size | ImageFields.OutputFormat);
        return ended(await images.GenerateAsync(
            new Gemini3ProImageRequest { Prompt = request.Prompt, AspectRatio = request.AspectRatio, Size = SizeOf(request), OutputFormat = MediaTypeOf(request), AdditionalProperties = request.AdditionalProperties },
            cancellationToken).ConfigureAwait(false));
    }

    private async Task<GenerationJob<ImageResult>> Gemini3ProEditAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/gemini-3-pro-image-edit";
        Only(request, Endpoint, ImageFields.AspectRatio | ImageFields.Size | ImageFields.OutputFormat | ImageFields.Images);
        var inputs = Inputs(request, Endpoint)!;
        return ended(await images.GenerateAsync(
            new Gemini3ProImageEditRequest
            {
                Prompt = request.Prompt,
                AspectRatio = request.AspectRatio,
                Size = SizeOf(request),
                OutputFormat = MediaTypeOf(request),
                ImageUrls = NullIfEmpty(inputs.Where(input => input.Url is not null)),
                ImageBase64s = NullIfEmpty(inputs.Where(input => input.Url is null)),
                AdditionalProperties = request.AdditionalProperties,
            },
            cancellationToken).ConfigureAwait(false));
    }

    private async Task<GenerationJob<ImageResult>> GeminiAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        var endpoint = $"/gemini/v1/models/{request.Model}:generateContent";
        if (request.ResponseFormat == ImageResponseFormat.Url)
        {
            throw new ArgumentException($"ResponseFormat is url, but {endpoint} gives images in the answer alone. Leave it out.", nameof(request));
        }

        Only(request, endpoint, ImageFields.AspectRatio | ImageFields.Size | ImageFields.N | ImageFields.Images | ImageFields.ResponseFormat);
        var parts = (Inputs(request, endpoint) ?? []).Select(input => new GeminiPart { InlineData = new() { MimeType = input.MediaType ?? "image/png", Data = input } });
        var content = new GeminiContentRequest
        {
            Contents = [new() { Role = "user", Parts = [new() { Text = request.Prompt }, .. parts] }],
            GenerationConfig = new()
            {
                ResponseModalities = ["TEXT", "IMAGE"],
                CandidateCount = request.N,
                ImageConfig = request.AspectRatio is null && SizeOf(request) is null ? null : new() { AspectRatio = request.AspectRatio, ImageSize = SizeOf(request) },
            },
            AdditionalProperties = request.AdditionalProperties,
        };
        return ended(await images.GenerateContentAsync(request.Model, content, cancellationToken).ConfigureAwait(false));
    }

    private Task<GenerationJob<ImageResult>> TextToImageAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        Only(request, "/v3/async/txt2img", Checkpoint);
        var (width, height) = Sides(request, DefaultSide(request.Model));
        return images.StartAsync(
            new TextToImageRequest
            {
                ModelName = request.Model,
                Prompt = request.Prompt,
                NegativePrompt = request.NegativePrompt,
                Width = width,
                Height = height,
                ImageNum = request.N ?? 1,
                Steps = request.Steps ?? DefaultSteps,
                GuidanceScale = request.GuidanceScale ?? DefaultGuidance,
                SamplerName = ImageSampler.DpmPlusPlus2MKarras,
                Seed = request.Seed,
                Loras = NamedLoras(request),
                AdditionalProperties = request.AdditionalProperties,
            },
            ExtraOf(request),
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> ImageToImageAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/async/img2img";
        Only(request, Endpoint, Checkpoint | ImageFields.Images | ImageFields.Strength);
        var image = OneInput(request, Endpoint);
        var (width, height) = SizeOf(request) is null && image.File is { CanReopen: true } file && ImageChecks.HeaderOf(file) is { HasSize: true } header
            ? Fit(header.Width, header.Height)
            : Sides(request, DefaultSide(request.Model));
        return images.StartAsync(
            new ImageToImageRequest
            {
                ModelName = request.Model,
                Prompt = request.Prompt,
                NegativePrompt = request.NegativePrompt,
                ImageBase64 = image,
                Width = width,
                Height = height,
                ImageNum = request.N ?? 1,
                Steps = request.Steps ?? DefaultSteps,
                GuidanceScale = request.GuidanceScale ?? DefaultGuidance,
                SamplerName = ImageSampler.DpmPlusPlus2MKarras,
                Seed = request.Seed,
                Strength = request.Strength ?? DefaultStrength,
                Loras = NamedLoras(request),
                AdditionalProperties = request.AdditionalProperties,
            },
            ExtraOf(request),
            cancellationToken);
    }

    private Task<GenerationJob<ImageResult>> InpaintAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        const string Endpoint = "/v3/async/inpainting";
        // The result is as large as the image.
        Only(request, Endpoint, (Checkpoint & ~ImageFields.Size) | ImageFields.Images | ImageFields.Mask | ImageFields.Strength);
        return images.StartAsync(
            new InpaintingRequest
            {
                ModelName = request.Model,
                Prompt = request.Prompt,
                NegativePrompt = request.NegativePrompt,
                ImageBase64 = OneInput(request, Endpoint),
                MaskImageBase64 = Input(request.Mask!, "Mask", Endpoint),
                ImageNum = request.N ?? 1,
                Steps = request.Steps ?? DefaultSteps,
                GuidanceScale = request.GuidanceScale ?? DefaultGuidance,
                SamplerName = ImageSampler.DpmPlusPlus2MKarras,
                Seed = request.Seed,
                Strength = request.Strength,
                Loras = NamedLoras(request),
                AdditionalProperties = request.AdditionalProperties,
            },
            ExtraOf(request),
            cancellationToken);
    }

    private static void Only(ImageRequest request, string endpoint, ImageFields allowed)
    {
        var refused = FieldsOf(request) & ~allowed;
        if (refused == ImageFields.None)
        {
            return;
        }

        var first = Enum.GetValues<ImageFields>().First(field => field != ImageFields.None && refused.HasFlag(field));
        throw new ArgumentException(
            first == ImageFields.N
                ? FormattableString.Invariant($"N is {request.N}, but {endpoint} makes one image a call. Leave N out, and start several jobs.")
                : $"{first} is set, but {endpoint} has no such field. Leave it out, or choose another model; a field that this endpoint knows by another name goes into AdditionalProperties.",
            nameof(request));
    }

    // What asks for nothing but the usual counts as not set.
    private static ImageFields FieldsOf(ImageRequest request) =>
        If(request.N > 1, ImageFields.N) | If(SizeOf(request) is not null, ImageFields.Size) | If(request.Quality is { } quality && quality != ImageQuality.Auto, ImageFields.Quality)
        | If(request.ResponseFormat == ImageResponseFormat.B64Json, ImageFields.ResponseFormat) | If(request.OutputFormat is not null, ImageFields.OutputFormat)
        | If(request.OutputCompression is not null, ImageFields.OutputCompression) | If(request.Background is { } background && background != ImageBackground.Auto, ImageFields.Background)
        | If(request.Moderation is not (null or "auto"), ImageFields.Moderation) | If(request.PartialImages > 0, ImageFields.PartialImages) | If(request.User is not null, ImageFields.User)
        | If(request.Style is not null, ImageFields.Style) | If(request.Seed is not null, ImageFields.Seed) | If(HasImages(request), ImageFields.Images) | If(request.Mask is not null, ImageFields.Mask)
        | If(request.NegativePrompt is not null, ImageFields.NegativePrompt) | If(request.Steps is not null, ImageFields.Steps) | If(request.GuidanceScale is not null, ImageFields.GuidanceScale)
        | If(request.Strength is not null, ImageFields.Strength) | If(request.Loras is { Count: > 0 }, ImageFields.Loras) | If(request.AspectRatio is not null, ImageFields.AspectRatio)
        | If(request.Watermark is not null, ImageFields.Watermark);

    private static ImageFields If(bool isSet, ImageFields field) => isSet ? field : ImageFields.None;

    private static bool HasImages(ImageRequest request) => request.Images is { Count: > 0 };

    private static ImageSize? SizeOf(ImageRequest request) => request.Size is { } size && size != ImageSize.Auto && size.Value.Length > 0 ? (ImageSize?)size : null;

    private static (int Width, int Height) Sides(ImageRequest request, int side) => SizeOf(request) is not { } size
        ? (side, side)
        : size.Pixels ?? throw new ArgumentException($"Size is {size}. The endpoint of {request.Model} wants pixels: ImageSize.Of(1024, 768).", nameof(request));

    // Into what the endpoint takes, in the same proportions as far as that goes.
    private static (int Width, int Height) Fit(int width, int height)
    {
        var (longer, shorter) = (Math.Max(width, height), Math.Min(width, height));
        var factor = longer > LargestSide ? (double)LargestSide / longer : shorter < SmallestSide ? (double)SmallestSide / shorter : 1;
        return (Side(width), Side(height));

        int Side(int side) => Math.Clamp((int)Math.Round(side * factor), SmallestSide, LargestSide);
    }

    private static int DefaultSide(string checkpoint) => checkpoint.Contains("xl", StringComparison.OrdinalIgnoreCase) ? 1024 : 512;

    private static MediaInput OneInput(ImageRequest request, string endpoint) => request.Images is [var image]
        ? Input(image, "Images[0]", endpoint)
        : throw new ArgumentException(FormattableString.Invariant($"Images has {request.Images?.Count ?? 0} images, but {endpoint}{(request.Mask is null ? "" : ", where Mask leads,")} works on one."), nameof(request));

    private static IReadOnlyList<MediaInput>? Inputs(ImageRequest request, string endpoint) =>
        HasImages(request) ? [.. request.Images!.Select((image, i) => Input(image, FormattableString.Invariant($"Images[{i}]"), endpoint))] : null;

    private static MediaInput Input(ImageInput image, string name, string endpoint) => image switch
    {
        { File: { } file } => MediaInput.FromFile(file),
        { ImageUrl: { } url } when url.StartsWith("data:", StringComparison.OrdinalIgnoreCase) => MediaInput.FromBase64(url),
        { ImageUrl: { } url } => MediaInput.FromUrl(url),
        _ => throw new ArgumentException($"{name} is neither a file nor an address, which {endpoint} takes. Use ImageInput.FromPath, FromBytes or FromUrl.", nameof(image)),
    };

    private static IReadOnlyList<LoraWeight>? NamedLoras(ImageRequest request) =>
        request.Loras is { Count: > 0 } loras ? [.. loras.Select(lora => new LoraWeight { ModelName = lora.Name, Strength = lora.Strength })] : null;

    private static IReadOnlyList<LoraPath>? LorasAt(ImageRequest request) =>
        request.Loras is { Count: > 0 } loras ? [.. loras.Select(lora => new LoraPath { Path = lora.Name, Scale = lora.Strength })] : null;

    private static MediaInput[]? NullIfEmpty(IEnumerable<MediaInput> inputs) => inputs.ToArray() is { Length: > 0 } some ? some : null;

    private static MediaExtra? ExtraOf(ImageRequest request) => request.OutputFormat is null ? null : new() { ResponseImageType = request.OutputFormat };

    private static string? MediaTypeOf(ImageRequest request) => request.OutputFormat is { } format ? $"image/{format}" : null;
}
