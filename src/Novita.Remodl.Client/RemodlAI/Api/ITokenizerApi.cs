namespace Novita.Remodl.Client.RemodlAI.Api;

/// <summary>The routes of a server's tokenizer, at its root.</summary>
public interface ITokenizerApi
{
    /// <summary>Cuts a prompt or a chat into tokens.</summary>
    [Post("/tokenize")]
    [Headers("Accept: application/json")]
    Task<TokenizeResult> TokenizeAsync([Body] TokenizeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes tokens a text again.</summary>
    [Post("/detokenize")]
    [Headers("Accept: application/json")]
    Task<DetokenizeResult> DetokenizeAsync([Body] DetokenizeRequest request, CancellationToken cancellationToken = default);

    /// <summary>How the tokenizer is configured, on servers that are started with <c>--enable-tokenizer-info-endpoint</c>.</summary>
    [Get("/tokenizer_info")]
    [Headers("Accept: application/json")]
    Task<TokenizerInfo> GetInfoAsync(CancellationToken cancellationToken = default);
}
