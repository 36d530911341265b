using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the events of images.</summary>
internal sealed class ImageStreamReader(ErrorMapper errors, JsonSerializerOptions options, ImageEventType completed, int images, Func<Uri, CancellationToken, Task<Stream>> fetch) : EventStreamReader<ImageStreamEvent>(errors)
{
    private int _completed;
    private IReadOnlyList<ImageStreamEvent> _rest = [];

    protected override bool IsWhole => _completed >= images;

    protected override string MissingEnd => FormattableString.Invariant($"The stream ended when {_completed} of {images} images were finished.");

    protected override (string Event, string Answer) Expected => ("one of an image", "image");

    protected override IReadOnlyList<ImageStreamEvent> Rest => _rest;

    protected override ImageStreamEvent Parse(ReadOnlySpan<byte> data) => JsonSerializer.Deserialize(data, options.TypeInfo<ImageStreamEvent>())!;

    // The finished images alone.
    protected override ImageStreamEvent? ParseWhole(ReadOnlySpan<byte> json)
    {
        if (JsonSerializer.Deserialize(json, options.TypeInfo<ImageResult>()) is not { Data.Count: > 0 } result)
        {
            return null;
        }

        var events = result.Data.Select(image => ImageStreamEvent.Of(image with { Fetch = fetch }, result, completed)).ToArray();
        _rest = events[1..];
        return events[0];
    }

    protected override bool IsError(ImageStreamEvent chunk, ReadOnlySpan<byte> data) => chunk.Source is null && ErrorBodyDetector.IsError(data);

    protected override bool IsAnswer(ImageStreamEvent chunk) => chunk.Image is not null;

    protected override void Note(ImageStreamEvent chunk)
    {
        ReceivedAnything = true;
        if (chunk.IsCompleted)
        {
            _completed++;
        }
    }
}
