using System.Text.Json;
using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>Any endpoint of the native API by its path: what Novita adds next month works today.</summary>
public interface IMediaApi
{
    /// <summary>Submits a task.</summary>
    /// <param name="path">The path below the root, for example <c>v3/async/kling-v3.0-pro-t2v</c>.</param>
    /// <param name="body">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/{**path}")]
    [Headers("Accept: application/json")]
    Task<SubmittedTask> SubmitAsync(string path, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Calls a synchronous endpoint.</summary>
    /// <param name="path">The path below the root, for example <c>v3/seedream-4.5</c>.</param>
    /// <param name="body">The request.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/{**path}")]
    [Headers("Accept: application/json")]
    Task<JsonElement> InvokeAsync(string path, [Body] JsonElement body, CancellationToken cancellationToken = default);
}
