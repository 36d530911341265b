using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Why a response failed.</summary>
public sealed record ResponseError : WireObject
{
    /// <summary>The cause, for example <c>server_error</c> or <c>rate_limit_exceeded</c>.</summary>
    public string? Code { get; init; }

    /// <summary>The cause in words.</summary>
    public string? Message { get; init; }
}
