using System.Text;

namespace Novita.Remodl.Client;

/// <summary>What can be done with streams of transcripts and of speech.</summary>
public static class AudioStreamExtensions
{
    /// <summary>Reads the stream of a transcript to its end and returns the whole of it.</summary>
    /// <exception cref="ModelProviderException">The stream failed; <see cref="ModelProviderException.PartialText"/> has what came before.</exception>
    public static async Task<Transcription> ToTranscriptionAsync(this IAsyncEnumerable<TranscriptionStreamEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        var text = new StringBuilder();
        var segments = new List<TranscriptionSegment>();
        TranscriptionUsage? usage = null;
        TranscriptionTextDoneEvent? end = null;
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            text.Append(item.NewText);
            switch (item)
            {
                case TranscriptionTextDoneEvent done:
                    end = done;
                    break;
                case TranscriptionSegmentEvent segment:
                    segments.Add(ToSegment(segment));
                    break;
                case TranscriptionChunkEvent { Usage: { } used }:
                    usage = ToUsage(used);
                    break;
            }
        }

        return end?.Answer ?? new()
        {
            Text = end?.Text ?? text.ToString(),
            Languages = end?.Languages,
            Logprobs = end?.Logprobs,
            Segments = segments.Count > 0 ? segments : null,
            Usage = end?.Usage ?? usage,
            AdditionalProperties = end?.AdditionalProperties,
        };
    }

    /// <summary>Writes the audio of streamed speech to a stream, as it arrives.</summary>
    /// <returns>What the call used; null when the server doesn't say.</returns>
    /// <exception cref="ModelProviderException">The stream failed.</exception>
    public static async Task<SpeechUsage?> CopyToAsync(this IAsyncEnumerable<SpeechStreamEvent> events, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(destination);
        SpeechUsage? usage = null;
        await foreach (var item in events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (item is SpeechAudioDeltaEvent delta)
            {
                await destination.WriteAsync(delta.Audio, cancellationToken).ConfigureAwait(false);
            }

            usage = (item as SpeechAudioDoneEvent)?.Usage ?? usage;
        }

        return usage;
    }

    private static TranscriptionSegment ToSegment(TranscriptionSegmentEvent item) => new()
    {
        Id = item.Id,
        Type = item.Type,
        Start = item.Start,
        End = item.End,
        Text = item.Text,
        Speaker = item.Speaker,
        AdditionalProperties = item.AdditionalProperties,
    };

    private static TranscriptionUsage ToUsage(CompletionUsage used) => new()
    {
        Type = "tokens",
        InputTokens = used.PromptTokens,
        OutputTokens = used.CompletionTokens,
        TotalTokens = used.TotalTokens,
        AdditionalProperties = used.AdditionalProperties,
    };
}
