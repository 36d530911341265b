namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Finds the endpoint for a neutral request, by the model and by what it is made from.</summary>
internal static class VideoEndpoints
{
    /// <exception cref="ArgumentException">There is no endpoint for the model, or it can't express a field.</exception>
    public static NovitaVideoRequest ToEndpoint(VideoRequest request, string model)
    {
        var fields = new VideoFields(request);
        var endpoint = Find(request, model, fields)
            ?? throw new ArgumentException(
                $"No video endpoint of Novita is known for the model '{model}'. Known are kling-…, wan…, minimax-hailuo-…, vidu-…, seedance-…, veo-3.1…, pixverse-…, hunyuan-video-fast, svd and svd-xt; "
                + "novita.Media.SubmitAsync and novita.Videos.StartAsync reach others.",
                nameof(model));
        fields.ThrowIfAnyIsLeft(endpoint.Slug);
        return request.AdditionalProperties is { } more ? endpoint with { AdditionalProperties = more } : endpoint;
    }

    /// <summary>Whether a model is one of Seedance 2, which has tasks of its own.</summary>
    public static bool IsSeedance2(string model) =>
        model.StartsWith("doubao-seedance-2", StringComparison.Ordinal) || model.StartsWith("dreamina-seedance-2", StringComparison.Ordinal);

    /// <inheritdoc cref="ToEndpoint"/>
    public static Seedance2Request ToSeedance2(VideoRequest request, string model)
    {
        var fields = new VideoFields(request);
        var seedance = SeedanceVideos.ToSeedance2(request, model, fields);
        fields.ThrowIfAnyIsLeft(model);
        return seedance with { AdditionalProperties = request.AdditionalProperties };
    }

    private static NovitaVideoRequest? Find(VideoRequest request, string model, VideoFields fields)
    {
        var (name, fromImage) = Split(model, request.FirstFrame is not null);
        return name switch
        {
            _ when name.StartsWith("kling-", StringComparison.Ordinal) => KlingVideos.Find(name, fromImage, request, fields),
            _ when name.StartsWith("wan", StringComparison.Ordinal) => WanVideos.Find(name, fromImage, request, fields),
            _ when name.StartsWith("minimax-", StringComparison.Ordinal) || name.StartsWith("hailuo", StringComparison.Ordinal) => HailuoVideos.Find(name, fromImage, request, fields),
            _ when name.StartsWith("vidu", StringComparison.Ordinal) => ViduVideos.Find(name, fromImage, request, fields),
            _ when name.StartsWith("seedance-", StringComparison.Ordinal) => SeedanceVideos.Find(name, fromImage, request, fields),
            _ => OtherVideos.Find(name, fromImage, request, fields),
        };
    }

    // Whoever names a whole endpoint gets that one.
    private static (string Name, bool FromImage) Split(string model, bool hasImage)
    {
        foreach (var (ending, fromImage) in (ReadOnlySpan<(string, bool)>)[("-t2v-preview", false), ("-i2v-preview", true), ("-t2v", false), ("-i2v", true), ("-text2video", false), ("-img2video", true), ("-preview", hasImage)])
        {
            if (model.EndsWith(ending, StringComparison.Ordinal))
            {
                return (model[..^ending.Length], fromImage);
            }
        }

        return (model, hasImage);
    }

    /// <summary>The field that a model can't do without.</summary>
    public static T Needed<T>(T? value, string field, string model)
        where T : class =>
        value ?? throw new ArgumentException($"{field} is not set. {model} needs it.", field);

    /// <summary>The only one of a list, or none.</summary>
    public static MediaInput? One(IReadOnlyList<MediaInput>? inputs, string field, string model) => inputs switch
    {
        null or [] => null,
        [var one] => one,
        _ => throw new ArgumentException(FormattableString.Invariant($"{field} has {inputs.Count} items. {model} takes one."), field),
    };

    /// <summary>A resolution as most endpoints write it: <c>720p</c>, <c>4k</c>.</summary>
    public static string? Lower(string? resolution) => resolution?.ToLowerInvariant();

    /// <summary>A resolution as some endpoints write it: <c>720P</c>.</summary>
    public static string? Upper(string? resolution) => resolution?.ToUpperInvariant();

    /// <summary>A size as some endpoints write it: <c>1280*720</c>.</summary>
    public static string? Starred(string? size) => size?.Replace('x', '*');

    /// <summary>Width and height.</summary>
    public static (int? Width, int? Height) Pixels(string? size)
    {
        if (size is null)
        {
            return default;
        }

        return size.Split('x', '*') is [var width, var height]
            && int.TryParse(width, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var across)
            && int.TryParse(height, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var down)
                ? (across, down)
                : throw new ArgumentException($"Size is '{size}'. Write it as width x height, for example 1280x720.", nameof(size));
    }
}
