using System.Net;
using System.Text;
using RichardSzalay.MockHttp;

namespace Novita.Remodl.Client.Tests.Support;

/// <summary>A mocked network that keeps what was sent over it.</summary>
internal sealed class Wire : DelegatingHandler
{
    private readonly List<Sent> _sent = [];

    public Wire()
        : base(new MockHttpMessageHandler())
    {
    }

    public MockHttpMessageHandler Mock => (MockHttpMessageHandler)InnerHandler!;

    public IReadOnlyList<Sent> Sent
    {
        get
        {
            lock (_sent)
            {
                return [.. _sent];
            }
        }
    }

    public bool IsDisposed { get; private set; }

    /// <summary>Answers everything alike.</summary>
    public static Wire Answering(string body, string mediaType = "application/json", HttpStatusCode status = HttpStatusCode.OK)
    {
        var wire = new Wire();
        wire.Mock.When("*").Respond(status, mediaType, body);
        return wire;
    }

    public static Wire AnsweringFixture(string path) =>
        Answering(Fixture.Text(path), path.EndsWith(".sse", StringComparison.Ordinal) ? "text/event-stream" : "application/json");

    /// <summary>Answers everything by a function of the request and of its number, from 0.</summary>
    public static Wire Answering(Func<HttpRequestMessage, int, HttpResponseMessage> answer)
    {
        var wire = new Wire();
        wire.Mock.When("*").Respond(request => answer(request, wire.Sent.Count - 1));
        return wire;
    }

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var headers = request.Headers
            .Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(header => header.Key, header => string.Join(" ", header.Value), StringComparer.OrdinalIgnoreCase);
        lock (_sent)
        {
            _sent.Add(new(request.Method.Method, request.RequestUri!.AbsoluteUri, headers, body));
        }

        return await base.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
