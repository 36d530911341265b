namespace Novita.Remodl.Client.Tests.Http;

/// <summary>Answers with what the test says, and counts.</summary>
internal sealed class StubHandler(Func<int, HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public StubHandler(Func<int, HttpResponseMessage> answer)
        : this((attempt, _, _) => Task.FromResult(answer(attempt)))
    {
    }

    public int Calls { get; private set; }

    public List<string?> Authorizations { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Authorizations.Add(request.Headers.Authorization?.ToString());
        return answer(Calls++, request, cancellationToken);
    }
}
