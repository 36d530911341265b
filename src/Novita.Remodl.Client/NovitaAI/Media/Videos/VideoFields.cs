using System.Runtime.CompilerServices;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>Reads the fields of a neutral request for one endpoint, and knows which were not read.</summary>
internal sealed class VideoFields(VideoRequest request)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>A field that the endpoint has.</summary>
    /// <param name="value">It.</param>
    /// <param name="name">Its name, behind the request's and a dot.</param>
    public T? Take<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        _read.Add(name[(name.LastIndexOf('.') + 1)..]);
        return value;
    }

    /// <exception cref="ArgumentException">A field is set that the endpoint doesn't have.</exception>
    public void ThrowIfAnyIsLeft(string endpoint)
    {
        foreach (var (name, isSet) in All())
        {
            if (isSet && !_read.Contains(name))
            {
                throw new ArgumentException($"{name} is set, which the endpoint {endpoint} has no field for. Leave it out, choose another model, or put the endpoint's own fields into AdditionalProperties.", name);
            }
        }
    }

    private IEnumerable<(string Name, bool IsSet)> All() =>
    [
        (nameof(VideoRequest.Prompt), request.Prompt is not null),
        (nameof(VideoRequest.NegativePrompt), request.NegativePrompt is not null),
        (nameof(VideoRequest.FirstFrame), request.FirstFrame is not null),
        (nameof(VideoRequest.LastFrame), request.LastFrame is not null),
        (nameof(VideoRequest.ReferenceImages), request.ReferenceImages is { Count: > 0 }),
        (nameof(VideoRequest.ReferenceVideos), request.ReferenceVideos is { Count: > 0 }),
        (nameof(VideoRequest.InputAudio), request.InputAudio is not null),
        (nameof(VideoRequest.DurationSeconds), request.DurationSeconds is not null),
        (nameof(VideoRequest.Resolution), request.Resolution is not null),
        (nameof(VideoRequest.AspectRatio), request.AspectRatio is not null),
        (nameof(VideoRequest.Size), request.Size is not null),
        (nameof(VideoRequest.FramesPerSecond), request.FramesPerSecond is not null),
        (nameof(VideoRequest.Seed), request.Seed is not null),
        (nameof(VideoRequest.GenerateAudio), request.GenerateAudio is not null),
        (nameof(VideoRequest.GuidanceScale), request.GuidanceScale is not null),
        (nameof(VideoRequest.Steps), request.Steps is not null),
        (nameof(VideoRequest.EnhancePrompt), request.EnhancePrompt is not null),
        (nameof(VideoRequest.CameraFixed), request.CameraFixed is not null),
        (nameof(VideoRequest.Watermark), request.Watermark is not null),
        (nameof(VideoRequest.N), request.N is not null),
    ];
}
