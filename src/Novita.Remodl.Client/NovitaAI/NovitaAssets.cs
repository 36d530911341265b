using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI;

/// <summary>Files for endpoints that take the id of an asset. They go to a host of their own (<see cref="NovitaOptions.AssetsAddress"/>), which asks for no key and gets none.</summary>
public sealed class NovitaAssets
{
    internal NovitaAssets(HttpClient assets, JsonBody json) => Api = IAssetsApi.Create(assets, json);

    /// <summary>The routes, without the checks.</summary>
    public IAssetsApi Api { get; }

    /// <summary>Uploads an image. It is read in windows while it is sent.</summary>
    /// <param name="image">The file.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The asset, which a field of a request takes as it is.</returns>
    /// <exception cref="ArgumentException">It is no image. Nothing was sent.</exception>
    /// <exception cref="FileNotFoundException">The file is no longer there. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<UploadedAsset> UploadImageAsync(FileSource image, CancellationToken cancellationToken = default) =>
        Api.UploadImageAsync(new FileSourceContent(MediaCheck.Is("image", image)), cancellationToken);

    /// <summary>Uploads a video. It is read in windows while it is sent.</summary>
    /// <param name="video">The file.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The asset, which a field of a request takes as it is.</returns>
    /// <exception cref="ArgumentException">It is no video. Nothing was sent.</exception>
    /// <exception cref="FileNotFoundException">The file is no longer there. Nothing was sent.</exception>
    /// <exception cref="ModelProviderException">The call failed; the derived type says how.</exception>
    public Task<UploadedAsset> UploadVideoAsync(FileSource video, CancellationToken cancellationToken = default) =>
        Api.UploadVideoAsync(new FileSourceContent(MediaCheck.Is("video", video)), cancellationToken);
}
