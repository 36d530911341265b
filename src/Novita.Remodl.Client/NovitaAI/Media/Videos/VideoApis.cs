using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI.Api;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The typed REST interfaces of videos.</summary>
internal sealed class VideoApis(HttpClient root, JsonBody json)
{
    public IKlingApi Kling { get; } = TypedClients.Create<IKlingApi>(root, json);

    public IWanApi Wan { get; } = TypedClients.Create<IWanApi>(root, json);

    public IHailuoApi Hailuo { get; } = TypedClients.Create<IHailuoApi>(root, json);

    public IViduApi Vidu { get; } = TypedClients.Create<IViduApi>(root, json);

    public ISeedanceApi Seedance { get; } = TypedClients.Create<ISeedanceApi>(root, json);

    public IVeoApi Veo { get; } = TypedClients.Create<IVeoApi>(root, json);

    public IVideosApi Videos { get; } = TypedClients.Create<IVideosApi>(root, json);
}
