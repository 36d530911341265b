using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Reads the events of MiniMax's speech.</summary>
internal sealed class MiniMaxStreamReader(ErrorMapper errors) : EventStreamReader<MiniMaxSpeechAnswer>(errors)
{
    private bool _ended;

    // Nothing comes after the event that says it is the last.
    protected override bool IsWhole => _ended;

    protected override string MissingEnd => "The stream ended before the sound did.";

    protected override (string Event, string Answer) Expected => ("one of speech", "speech");

    protected override MiniMaxSpeechAnswer Parse(ReadOnlySpan<byte> data) => JsonSerializer.Deserialize(data, WireJson.Options.TypeInfo<MiniMaxSpeechAnswer>())!;

    protected override MiniMaxSpeechAnswer? ParseWhole(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, WireJson.Options.TypeInfo<MiniMaxSpeechAnswer>());

    protected override bool IsError(MiniMaxSpeechAnswer chunk, ReadOnlySpan<byte> data) => chunk.Audio is null && ErrorBodyDetector.IsError(data);

    protected override bool IsAnswer(MiniMaxSpeechAnswer chunk) => chunk.Audio is not null;

    protected override void Note(MiniMaxSpeechAnswer chunk)
    {
        ReceivedAnything = true;
        _ended |= chunk.IsLast;
    }
}
