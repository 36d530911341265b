namespace Novita.Remodl.Client.Tests.Rest;

[Headers("Accept: application/json")]
internal interface IChatTestApi
{
    [Post("/chat/completions")]
    Task<Item> CompleteAsync([Body] Item request, CancellationToken cancellationToken = default);

    [Post("/chat/completions")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamAsync([Body] Item request, CancellationToken cancellationToken = default);

    [Put("/items/{id}")]
    Task ReplaceAsync(long id, [Body] Item item, [Header("Idempotency-Key")] string? key);

    [Patch("/items/{id}")]
    Task<Item> ChangeAsync(Guid id, [Body] Item item);

    [Post("/raw")]
    Task SendAsync([Body(buffered: false)] HttpContent content, string? format = null);
}
