using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the events of one response.</summary>
internal sealed class ResponseStreamReader(ErrorMapper errors, JsonSerializerOptions options) : EventStreamReader<ResponseStreamEvent>(errors)
{
    protected override string MissingEnd => "The stream ended before the response did: there was neither response.completed, .incomplete, .failed or .cancelled, nor [DONE].";

    protected override (string Event, string Answer) Expected => ("one of a response", "response");

    protected override ResponseStreamEvent Parse(ReadOnlySpan<byte> data) => JsonSerializer.Deserialize(data, options.TypeInfo<ResponseStreamEvent>())!;

    // The one event that the response would have ended with.
    protected override ResponseStreamEvent? ParseWhole(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, options.TypeInfo<ModelResponse>()) is { } response
            ? new ResponseStateEvent { Type = $"response.{response.Status ?? ResponseStatus.Completed}", Response = response }
            : null;

    protected override bool IsError(ResponseStreamEvent chunk, ReadOnlySpan<byte> data) => chunk switch
    {
        ResponseErrorEvent => true,
        UnknownStreamEvent { Type.Value: "" } or ResponseStateEvent { Response.Id: null } => ErrorBodyDetector.IsError(data),
        _ => false,
    };

    protected override bool IsAnswer(ResponseStreamEvent chunk) => chunk is ResponseStateEvent { Response: { Id: not null } or { Output.Count: > 0 } };

    protected override void Note(ResponseStreamEvent chunk)
    {
        switch (chunk)
        {
            case ResponseStateEvent state:
                IsDone = IsEnd(state.Type);
                break;
            case ResponseTextDeltaEvent delta:
                Text.Append(delta.Delta);
                ReceivedAnything = true;
                break;
            default:
                ReceivedAnything = true;
                break;
        }
    }

    private static bool IsEnd(ResponseEventType type) =>
        type == ResponseEventType.Completed || type == ResponseEventType.Incomplete || type == ResponseEventType.Failed || type == ResponseEventType.Cancelled;
}
