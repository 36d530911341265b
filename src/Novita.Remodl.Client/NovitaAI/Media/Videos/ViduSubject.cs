using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Somebody or something that a video of Vidu is about.</summary>
public sealed record ViduSubject : WireObject
{
    /// <summary>What the prompt calls it, behind an <c>@</c>.</summary>
    public string? Id { get; init; }

    /// <summary>Its name, of <c>viduq2-pro-fast</c> in place of the id.</summary>
    public string? Name { get; init; }

    /// <summary>How it looks: each a file, an address or a data URI.</summary>
    [JsonConverter(typeof(MediaInputListConverter<MediaInputConverter.AsUrlOrDataUri>))]
    public required IReadOnlyList<MediaInput> Images { get; init; }

    /// <summary>Its voice.</summary>
    public string? VoiceId { get; init; }

    internal void Check()
    {
        Require.Given(Images, nameof(Images));
        ImageChecks.Images(Images, "subjects.images", 1, int.MaxValue, ImageLimits.Any);
    }
}
