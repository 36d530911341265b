using System.Text.Json;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Reads the events of one response.</summary>
internal sealed class ResponseStreamReader(ErrorMapper errors, JsonSerializerOptions options) : EventStreamReader<ResponseStreamEvent>(errors)
{
    protected override string MissingEnd => "The stream ended before the response did: there was neither response.completed, .incomplete, .failed or .cancelled, nor [DONE].";

    protected override ResponseStreamEvent Parse(ReadOnlySpan<byte> data)
    {
        var known = JsonSerializer.Deserialize(data, options.TypeInfo<ResponseStreamEvent>())!;
        switch (known)
        {
            case ResponseErrorEvent:
                throw Error(data);
            case UnknownStreamEvent { Type.Value: "" } when ErrorBodyDetector.IsError(data):
                throw Error(data);
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

        return known;
    }

    // The one event that the response would have ended with.
    protected override ResponseStreamEvent? ParseWhole(ReadOnlySpan<byte> json)
    {
        var response = JsonSerializer.Deserialize(json, options.TypeInfo<ModelResponse>());
        return response is null or { Id: null, Output.Count: 0 }
            ? null
            : new ResponseStateEvent { Type = $"response.{response.Status ?? ResponseStatus.Completed}", Response = response };
    }

    private static bool IsEnd(ResponseEventType type) =>
        type == ResponseEventType.Completed || type == ResponseEventType.Incomplete
        || type == ResponseEventType.Failed || type == ResponseEventType.Cancelled;
}
