namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Refuses what no server accepts, before it is sent.</summary>
internal static class ImageRequestChecks
{
    public static void Check(ImageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throw(InNames(request.Model, request.Prompt) ?? InNumbers(request.N, request.OutputCompression, request.PartialImages), nameof(request));
    }

    /// <summary>Refuses the fields that OpenAI's endpoint does not have.</summary>
    public static void CheckOpenAI(ImageRequest request) => Throw(
        request switch
        {
            { Images.Count: > 0 } or { Mask: not null } => "Images and Mask are no fields of /images/generations. Use EditImageAsync, which works on images.",
            { NegativePrompt: not null } => NotThere(nameof(request.NegativePrompt)),
            { Steps: not null } => NotThere(nameof(request.Steps)),
            { GuidanceScale: not null } => NotThere(nameof(request.GuidanceScale)),
            { Strength: not null } => NotThere(nameof(request.Strength)),
            { Loras.Count: > 0 } => NotThere(nameof(request.Loras)),
            { AspectRatio: not null } => NotThere(nameof(request.AspectRatio)),
            { Watermark: not null } => NotThere(nameof(request.Watermark)),
            _ => null,
        },
        nameof(request));

    public static void Check(ImageEditRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throw(
            InNames(request.Model, request.Prompt) ?? InNumbers(request.N, request.OutputCompression, request.PartialImages) ?? InImages(request.Images, request.Mask),
            nameof(request));
    }

    public static void Check(ImageVariationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Throw(
            InNames(request.Model, prompt: "none") ?? InNumbers(request.N, compression: null, partialImages: null)
            ?? (request.Image?.File is null ? "Image is no file, which a variation needs. Use ImageInput.FromPath, FromBytes or FromFile." : null),
            nameof(request));
    }

    private static string? InNames(string model, string prompt)
    {
        if (string.IsNullOrWhiteSpace(model))
        {
            return "Model is empty. Set it to the id of a model that makes images.";
        }

        return string.IsNullOrWhiteSpace(prompt) ? "Prompt is empty. Say what shall be seen." : null;
    }

    private static string? InNumbers(int? n, int? compression, int? partialImages) =>
        OutOf(n, 1, 10, nameof(ImageRequest.N)) ?? OutOf(compression, 0, 100, nameof(ImageRequest.OutputCompression)) ?? OutOf(partialImages, 0, 3, nameof(ImageRequest.PartialImages));

    private static string? InImages(IReadOnlyList<ImageInput> images, ImageInput? mask)
    {
        if (images is not { Count: >= 1 and <= 16 })
        {
            return FormattableString.Invariant($"Images has {images?.Count ?? 0} images; it has to have 1 to 16. ImageRequest makes images from a text alone.");
        }

        for (var i = 0; i < images.Count; i++)
        {
            if (IsNothing(images[i]))
            {
                return FormattableString.Invariant($"Images[{i}] is neither a file nor an address nor an id. Use ImageInput.FromPath, FromBytes, FromUrl or FromId.");
            }
        }

        return mask is not null && IsNothing(mask) ? "Mask is neither a file nor an address nor an id. Use ImageInput.FromPath, or leave it out." : null;
    }

    private static string NotThere(string field) =>
        $"{field} is set, but /images/generations has no such field. Leave it out; a field that this one server knows goes into AdditionalProperties under its own name.";

    private static bool IsNothing(ImageInput? image) => image is null or { File: null, FileId: null, Source: null };

    private static string? OutOf(int? value, int min, int max, string name) =>
        value is not { } number || (number >= min && number <= max) ? null : FormattableString.Invariant($"{name} is {number}; it has to be between {min} and {max}.");

    private static void Throw(string? problem, string parameter)
    {
        if (problem is not null)
        {
            throw new ArgumentException(problem, parameter);
        }
    }
}
