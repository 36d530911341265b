using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Images;

/// <summary>The length of a series of images.</summary>
public sealed record ImageSeries : WireObject
{
    /// <summary>How many at most, 1 to 15. Default: 15.</summary>
    public int? MaxImages { get; init; }

    internal void Check(int images)
    {
        Require.Between(MaxImages, "sequential_image_generation_options.max_images", 1, 15);
        if (MaxImages + images > 15)
        {
            throw Require.Refused(
                "sequential_image_generation_options",
                FormattableString.Invariant($"image has {images} images and sequential_image_generation_options.max_images is {MaxImages}. Together they have to be 15 at most."));
        }
    }
}
