using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI.Api;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The routes of videos, without the checks: a typed REST interface for each family.</summary>
public sealed class VideoApis
{
    internal VideoApis(HttpClient root, JsonBody json)
    {
        Kling = IKlingApi.Create(root, json);
        Wan = IWanApi.Create(root, json);
        Hailuo = IHailuoApi.Create(root, json);
        Vidu = IViduApi.Create(root, json);
        Seedance = ISeedanceApi.Create(root, json);
        Veo = IVeoApi.Create(root, json);
        Videos = IVideosApi.Create(root, json);
    }

    /// <summary>Kling.</summary>
    public IKlingApi Kling { get; }

    /// <summary>Wan.</summary>
    public IWanApi Wan { get; }

    /// <summary>MiniMax Hailuo.</summary>
    public IHailuoApi Hailuo { get; }

    /// <summary>Vidu.</summary>
    public IViduApi Vidu { get; }

    /// <summary>Seedance.</summary>
    public ISeedanceApi Seedance { get; }

    /// <summary>Veo.</summary>
    public IVeoApi Veo { get; }

    /// <summary>Those of no larger family, and the unified endpoint.</summary>
    public IVideosApi Videos { get; }
}
