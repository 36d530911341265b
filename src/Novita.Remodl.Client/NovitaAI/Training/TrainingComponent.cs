using System.Globalization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>A step that is done to the images before they are trained upon.</summary>
public sealed record TrainingComponent : WireObject
{
    /// <summary>Which: <c>face_crop_region</c>, <c>resize</c> or <c>face_restore</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How.</summary>
    public IReadOnlyList<TrainingComponentArgument> Args
    {
        get => field ?? [];
        init;
    }

    /// <summary>The steps for faces: cropped to 1.4 times the face, resized, and restored.</summary>
    /// <param name="width">The width in pixels. Default: 512.</param>
    /// <param name="height">The height in pixels. Default: 512.</param>
    public static IReadOnlyList<TrainingComponent> FaceDefaults(int width = 512, int height = 512) => [FaceCrop(), Resize(width, height), FaceRestore()];

    /// <summary>Cuts out the face and what is around it.</summary>
    /// <param name="ratio">How much larger than the face. Default: 1.4.</param>
    public static TrainingComponent FaceCrop(double ratio = 1.4) => new() { Name = "face_crop_region", Args = [Argument("ratio", Text(ratio))] };

    /// <summary>Resizes the image.</summary>
    /// <param name="width">The width in pixels.</param>
    /// <param name="height">The height in pixels.</param>
    public static TrainingComponent Resize(int width, int height) => new()
    {
        Name = "resize",
        Args = [Argument("width", width.ToString(CultureInfo.InvariantCulture)), Argument("height", height.ToString(CultureInfo.InvariantCulture))],
    };

    /// <summary>Sharpens faces.</summary>
    /// <param name="method">By which method. Default: <c>gfpgan_1.4</c>.</param>
    /// <param name="upscale">How many times larger. Default: 1.</param>
    public static TrainingComponent FaceRestore(string method = "gfpgan_1.4", double upscale = 1) => new()
    {
        Name = "face_restore",
        Args = [Argument("method", method), Argument("upscale", Text(upscale))],
    };

    private static TrainingComponentArgument Argument(string name, string value) => new() { Name = name, Value = value };

    private static string Text(double value) => value.ToString("0.0###", CultureInfo.InvariantCulture);
}
