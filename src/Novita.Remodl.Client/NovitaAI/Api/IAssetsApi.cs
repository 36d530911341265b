using Novita.Remodl.Client.NovitaAI.Media;

namespace Novita.Remodl.Client.NovitaAI.Api;

/// <summary>The routes of the host that takes files for endpoints that want the id of an asset. It asks for no key.</summary>
public interface IAssetsApi
{
    /// <summary>Uploads an image.</summary>
    /// <param name="body">The bytes as they are, with their media type.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/image")]
    [Headers("Accept: application/json")]
    Task<UploadedAsset> UploadImageAsync([Body(buffered: false)] HttpContent body, CancellationToken cancellationToken = default);

    /// <summary>Uploads a video.</summary>
    /// <param name="body">The bytes as they are, with their media type.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/video")]
    [Headers("Accept: application/json")]
    Task<UploadedAsset> UploadVideoAsync([Body(buffered: false)] HttpContent body, CancellationToken cancellationToken = default);
}
