using System.Text.Json.Serialization;
using Novita.Remodl.Client.NovitaAI.Media.Images;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Veo 3.1 in Google's form (<c>/v3/veo-3.1/v1/models/…:predictLongRunning</c>).</summary>
/// <remarks>Known from third-party code alone; it may not be there, and throws <see cref="EndpointRetiredException"/> then.</remarks>
public sealed record VeoRequest : NovitaVideoRequest
{
    /// <summary>The model: <c>veo-3.1-generate-001</c>, the default, <c>veo-3.1-fast-generate-001</c> or <c>veo-3.1-lite-generate-001</c>.</summary>
    [JsonIgnore]
    public string Model { get; init; } = "veo-3.1-generate-001";

    /// <summary>What shall be seen; one of them.</summary>
    public required IReadOnlyList<VeoInstance> Instances { get; init; }

    /// <summary>How it is made.</summary>
    public VeoParameters? Parameters { get; init; }

    internal override string Slug => $"{Model}:predictLongRunning";

    internal override void Check()
    {
        Require.Text(Model, nameof(Model));
        Require.Given(Instances, nameof(Instances));
        Require.Count(Instances, "instances", 1, int.MaxValue);
        foreach (var instance in Instances)
        {
            Require.Text(instance.Prompt, "instances.prompt");
            ImageChecks.ImageIfAny(instance.Image?.Data, "instances.image.bytesBase64Encoded", ImageLimits.Bytes);
            ImageChecks.ImageIfAny(instance.LastFrame?.Data, "instances.lastFrame.bytesBase64Encoded", ImageLimits.Bytes);
        }

        Require.OneOf(Parameters?.AspectRatio, "parameters.aspectRatio", "16:9", "9:16");
        Require.OneOf(Parameters?.Resolution, "parameters.resolution", "720p", "1080p");
        Require.OneOf<int>(Parameters?.DurationSeconds, "parameters.durationSeconds", 4, 6, 8);
        Require.Between<int>(Parameters?.SampleCount, "parameters.sampleCount", 1, 4);
    }

    internal override Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken) => apis.Veo.PredictLongRunningAsync(Model, this, cancellationToken);
}
