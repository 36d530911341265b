using System.Collections.Concurrent;
using Novita.Remodl.Emulator.Hosting;

namespace Novita.Remodl.Emulator.Responses;

/// <summary>Keeps responses in memory, for as long as the emulator runs.</summary>
internal sealed class ResponseStore(EmulatedServiceBase service)
{
    private readonly ConcurrentDictionary<string, StoredResponse> _responses = new(StringComparer.Ordinal);

    public void Add(string id, StoredResponse response) => _responses[id] = response;

    public StoredResponse Find(string id) => _responses.TryGetValue(id, out var response) ? response : throw Unknown(service, id);

    public static ApiErrorException Unknown(EmulatedServiceBase service, string id) => new(id.StartsWith("resp", StringComparison.Ordinal)
        ? service.ErrorOf(StatusCodes.Status404NotFound) with { Message = $"Response with id '{id}' not found.", Param = "response_id" }
        : new ApiError(StatusCodes.Status400BadRequest, "invalid_request_error", $"Invalid 'response_id': '{id}'. Expected an ID that begins with 'resp'.", "response_id"));
}
