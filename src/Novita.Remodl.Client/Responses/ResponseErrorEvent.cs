using System.Text.Json;

namespace Novita.Remodl.Client;

/// <summary>The stream failed: <c>error</c>. Providers throw it as the exception that it stands for.</summary>
public sealed record ResponseErrorEvent : ResponseStreamEvent
{
    /// <summary>The cause: a text, or a number.</summary>
    public JsonElement? Code { get; init; }

    /// <summary>The cause in words.</summary>
    public string? Message { get; init; }

    /// <summary>The field of the request that is to blame.</summary>
    public string? Param { get; init; }

    /// <summary>All of the above, from servers that nest it.</summary>
    public JsonElement? Error { get; init; }
}
