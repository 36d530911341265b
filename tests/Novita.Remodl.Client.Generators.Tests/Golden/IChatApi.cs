namespace Sample;

public sealed record ChatRequest(string Model);

public sealed record ChatReply(string Text);

[Headers("Accept: application/json", "X-Client: sample")]
internal interface IChatApi
{
    [Post("/chat/completions")]
    Task<ChatReply> CompleteAsync([Body] ChatRequest request, CancellationToken cancellationToken = default);

    [Post("/chat/completions")]
    [Headers("Accept: text/event-stream")]
    Task<HttpResponseMessage> StreamAsync([Body] ChatRequest request, CancellationToken cancellationToken = default);

    [Put("/chat-completions")]
    Task ReplaceAsync([Body(buffered: false)] HttpContent content);

    [Patch("/{id}")]
    Task ChangeAsync(Guid id, [Body] ChatRequest client, string message, string query);
}
