using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Audio;

/// <summary>Speech as a task (<c>/v3/async/txt2speech</c>).</summary>
/// <remarks>The service does not list this endpoint any more; what is gone throws <see cref="EndpointRetiredException"/>.</remarks>
public sealed record Txt2SpeechRequest : WireObject
{
    /// <summary>The form of the result, and a webhook.</summary>
    public MediaExtra? Extra { get; init; }

    /// <summary>What is said.</summary>
    public required Txt2SpeechTexts Request { get; init; }

    internal void Check()
    {
        Extra?.Check();
        Require.Given(Request, nameof(Request));
        Request.Check();
    }
}
