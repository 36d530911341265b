using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Hosting;

/// <summary>What sets one service apart from the other: its routes, who may enter, and how it words a failure.</summary>
internal abstract class EmulatedServiceBase(EmulatorState state)
{
    public EmulatorState State { get; } = state;

    public abstract EmulatedService Name { get; }

    public abstract void Map(IEndpointRouteBuilder routes);

    /// <summary>Why the caller may not enter, or <see langword="null"/>.</summary>
    public abstract ApiError? Authorize(HttpContext context);

    /// <summary>The error that the service is likely to answer a status with.</summary>
    public abstract ApiError ErrorOf(int status);

    public abstract ApiError BadRequest(string message, string? param = null);

    public abstract ApiError ModelNotFound(string model);

    public abstract JsonNode ErrorBody(ApiError error);

    /// <summary>An error inside a stream that began with status 200.</summary>
    public abstract JsonNode StreamErrorBody(ApiError error);

    /// <summary>What a path that no route serves, or a method that its route does not know, is answered with.</summary>
    public abstract Task WriteNoRouteAsync(HttpContext context);

    public abstract string Greeting { get; }

    /// <summary>The <c>x-request-id</c> of the answer, if the service sends one.</summary>
    public abstract string? RequestId(string? asked);
}
