namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>A route that some servers lack, or have only when they are started for it.</summary>
internal static class MissingRoute
{
    /// <summary>The same failure, with the reason that is likelier than a wrong address.</summary>
    public static EndpointRetiredException Explain(EndpointRetiredException failure, string reason) => new($"{failure.Provider} {reason}", failure.Details, failure);
}
