using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Something that Wan 2.7 goes by.</summary>
public sealed record WanMedia : WireObject
{
    /// <summary>The image or the video: a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputConverter.AsUrlOrDataUri))]
    public required MediaInput Url { get; init; }

    /// <summary>What it is, for example <c>reference_image</c> or <c>reference_video</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The voice of who is seen, as the service takes it.</summary>
    public string? ReferenceVoice { get; init; }

    internal void Check()
    {
        Require.Text(Type, "media.type");
        Require.Given(Url, "media.url");
        if (Type == "reference_image")
        {
            ImageChecks.Image(Url, "media.url", ImageLimits.Any);
        }
    }
}
