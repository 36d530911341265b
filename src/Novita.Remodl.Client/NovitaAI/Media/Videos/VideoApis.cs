using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI.Api;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The typed REST interfaces of videos.</summary>
internal sealed class VideoApis(HttpClient root, JsonBody json)
{
    public IKlingApi Kling { get; } = IKlingApi.Create(root, json);

    public IWanApi Wan { get; } = IWanApi.Create(root, json);

    public IHailuoApi Hailuo { get; } = IHailuoApi.Create(root, json);

    public IViduApi Vidu { get; } = IViduApi.Create(root, json);

    public ISeedanceApi Seedance { get; } = ISeedanceApi.Create(root, json);

    public IVeoApi Veo { get; } = IVeoApi.Create(root, json);

    public IVideosApi Videos { get; } = IVideosApi.Create(root, json);
}
