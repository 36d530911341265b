using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>A request of one of Novita's video endpoints. <see cref="NovitaVideos.StartAsync(NovitaVideoRequest, CancellationToken)"/> takes any of them.</summary>
public abstract record NovitaVideoRequest : WireObject
{
    private protected NovitaVideoRequest()
    {
    }

    /// <summary>The endpoint, as in its path.</summary>
    internal abstract string Slug { get; }

    /// <summary>Throws if a field can't be right.</summary>
    internal virtual void Check()
    {
    }

    /// <summary>Submits the request by the route that is its own.</summary>
    internal abstract Task<SubmittedTask> SendAsync(VideoApis apis, CancellationToken cancellationToken);

    private protected static ArgumentOutOfRangeException UnknownVariant(string field, string value, string known) =>
        new(field, value, $"{field} is '{value}', of which no endpoint is known here. There are {known}; novita.Media.SubmitAsync reaches any other.");
}
