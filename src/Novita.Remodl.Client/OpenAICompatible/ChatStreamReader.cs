using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the answer to one streaming chat request, chunk by chunk.</summary>
internal sealed class ChatStreamReader(ErrorMapper errors, JsonSerializerOptions options) : EventStreamReader<ChatCompletionChunk>(errors)
{
    private readonly ChatCompletionChunkReader _chunks = new(options);
    private UInt128 _begun;
    private UInt128 _finished;

    protected override bool IsWhole => _finished != 0 && _finished == _begun;

    protected override string MissingEnd => "The stream ended before the answer did: there was neither a finish_reason nor [DONE].";

    protected override (string Event, string Answer) Expected => ("a chunk", "chat completion");

    protected override ChatCompletionChunk Parse(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        reader.Read();
        var chunk = _chunks.Read(ref reader);

        // Whatever follows the chunk within its event is an error too.
        return reader.Read() ? throw new JsonException("There is more than one value.") : chunk;
    }

    protected override ChatCompletionChunk? ParseWhole(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, options.TypeInfo<ChatCompletion>()) is { } completion ? WholeAnswer.ToChunk(completion) : null;

    protected override bool IsAnswer(ChatCompletionChunk chunk) => chunk.Choices.Count > 0;

    protected override bool IsError(ChatCompletionChunk chunk, ReadOnlySpan<byte> data) =>
        InlineError.IsIn(chunk.Object, chunk.AdditionalProperties, chunk.Choices.Count == 0 && chunk.Usage is null && chunk.Id is null, data);

    protected override void Note(ChatCompletionChunk chunk)
    {
        var choices = chunk.Choices;
        for (var i = 0; i < choices.Count; i++)
        {
            var choice = choices[i];
            var bit = UInt128.One << (choice.Index & 127);
            _begun |= bit;
            if (choice.FinishReason is not null)
            {
                _finished |= bit;
            }

            ReceivedAnything |= HasMore(choice.Delta.Details) || !string.IsNullOrEmpty(choice.Delta.Content) || !string.IsNullOrEmpty(choice.Delta.Reasoning);
            if (choice.Index == 0)
            {
                Text.Append(choice.Delta.Content);
            }
        }
    }

    // A first chunk often has the role alone.
    private static bool HasMore(DeltaDetails? details) => details is not null
        && (details.ToolCalls is { Count: > 0 } || details.FunctionCall is not null || details.Audio is not null || !string.IsNullOrEmpty(details.Refusal) || details.ReasoningDetails is { Count: > 0 });
}
