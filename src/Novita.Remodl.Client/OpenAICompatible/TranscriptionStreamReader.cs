using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the events of one transcript, in OpenAI's words or vLLM's.</summary>
internal sealed class TranscriptionStreamReader(ErrorMapper errors, JsonSerializerOptions options) : EventStreamReader<TranscriptionStreamEvent>(errors)
{
    private bool _finished;

    // vLLM transcribes long audio in pieces, and each has an end: only the last one's counts.
    protected override bool IsWhole => _finished;

    protected override string MissingEnd => "The stream ended before the transcript did: there was neither transcript.text.done, nor a finish_reason, nor [DONE].";

    protected override (string Event, string Answer) Expected => ("one of a transcript", "transcript");

    protected override TranscriptionStreamEvent Parse(ReadOnlySpan<byte> data) => JsonSerializer.Deserialize(data, options.TypeInfo<TranscriptionStreamEvent>())!;

    // The one event that the stream would have ended with.
    protected override TranscriptionStreamEvent? ParseWhole(ReadOnlySpan<byte> json)
    {
        if (ErrorBodyDetector.IsError(json))
        {
            return new UnknownTranscriptionEvent("error", JsonSerializer.Deserialize(json, options.TypeInfo<JsonElement>()));
        }

        return JsonSerializer.Deserialize(json, options.TypeInfo<Transcription>()) is { } answer
            ? new TranscriptionTextDoneEvent
            {
                Text = answer.Text,
                Languages = answer.Languages,
                Logprobs = answer.Logprobs,
                Usage = answer.Usage,
                Answer = answer with { Body = json.ToArray() },
            }
            : null;
    }

    protected override bool IsError(TranscriptionStreamEvent chunk, ReadOnlySpan<byte> data) =>
        chunk is UnknownTranscriptionEvent { EventType.Value: var type } && (type == "error" || ErrorBodyDetector.IsError(data));

    protected override bool IsAnswer(TranscriptionStreamEvent chunk) => chunk is TranscriptionTextDoneEvent;

    protected override void Note(TranscriptionStreamEvent chunk)
    {
        ReceivedAnything |= chunk.NewText.Length > 0;
        Text.Append(chunk.NewText);
        switch (chunk)
        {
            case TranscriptionTextDoneEvent:
                IsDone = true;
                break;
            case TranscriptionChunkEvent { Choices: [var choice, ..] }:
                _finished = choice?.FinishReason is { Value.Length: > 0 };
                break;
            case TranscriptionSegmentEvent:
                ReceivedAnything = true;
                break;
        }
    }
}
