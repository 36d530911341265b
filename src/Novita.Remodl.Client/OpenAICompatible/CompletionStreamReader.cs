using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the answer to one streaming request for completions, piece by piece.</summary>
internal sealed class CompletionStreamReader(ErrorMapper errors, JsonSerializerOptions options, int completions) : EventStreamReader<TextCompletion>(errors)
{
    private readonly HashSet<int> _finished = [];

    // All of them have to have begun: which ones there will be is known from the request.
    protected override bool IsWhole => _finished.Count >= completions;

    protected override string MissingEnd => "The stream ended before the completion did: there was neither a finish_reason nor [DONE].";

    protected override (string Event, string Answer) Expected => ("a piece of a completion", "completion");

    protected override TextCompletion Parse(ReadOnlySpan<byte> data) => JsonSerializer.Deserialize(data, options.TypeInfo<TextCompletion>())!;

    // A piece and a whole have the same form.
    protected override TextCompletion? ParseWhole(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, options.TypeInfo<TextCompletion>());

    protected override bool IsAnswer(TextCompletion chunk) => chunk.Choices.Count > 0;

    protected override bool IsError(TextCompletion chunk, ReadOnlySpan<byte> data) =>
        InlineError.IsIn(chunk.Object, chunk.AdditionalProperties, chunk.Choices.Count == 0 && chunk.Usage is null && chunk.Id is null, data);

    protected override void Note(TextCompletion chunk)
    {
        foreach (var choice in chunk.Choices)
        {
            if (choice.FinishReason is not null)
            {
                _finished.Add(choice.Index);
            }

            ReceivedAnything |= choice.Text.Length > 0;
            if (choice.Index == 0)
            {
                Text.Append(choice.Text);
            }
        }
    }
}
