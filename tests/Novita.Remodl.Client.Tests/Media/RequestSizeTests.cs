using System.Net;
using Novita.Remodl.Client.Http;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Media;

/// <summary>Pitfall 41: gateways refuse large bodies in words, by status, or by silence.</summary>
public sealed class RequestSizeTests
{
    [Fact]
    public async Task Pitfall_41_a_body_that_is_too_large_is_not_sent()
    {
        using var wire = Wire.Answering(Clients.Chat);
        using var novita = Clients.Novita(wire, Limited(1000));

        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => novita.CompleteChatAsync(Picture(900)));
        await novita.CompleteChatAsync(Picture(400));

        Assert.Contains("MaxRequestBytes allows 1,000", refusal.Message, StringComparison.Ordinal);
        Assert.Single(wire.Sent);
    }

    [Fact]
    public async Task Pitfall_41_forms_and_raw_bodies_are_measured_too()
    {
        using var wire = Wire.Answering("""{"data":[]}""");
        using var novita = Clients.Novita(wire, Limited(1000));
        var edit = new ImageEditRequest { Model = "m", Prompt = "p", Images = [FileSource.FromBytes(new byte[1000], "a.png")] };
        using var raw = new HttpRequestMessage(HttpMethod.Post, "v3/any") { Content = new ByteArrayContent(new byte[1001]) };

        await Assert.ThrowsAsync<ArgumentException>(() => novita.EditImageAsync(edit));
        await Assert.ThrowsAsync<ArgumentException>(() => novita.SendRawAsync(raw));

        Assert.Empty(wire.Sent);
    }

    [Fact]
    public async Task Pitfall_41_a_gateways_413_is_told_once_and_nothing_is_announced()
    {
        using var wire = Wire.Answering("<html>too large</html>", "text/html", HttpStatusCode.RequestEntityTooLarge);
        using var novita = Clients.Novita(wire);

        var refusal = await Assert.ThrowsAsync<InvalidRequestException>(() => novita.CompleteChatAsync(Picture(900)));

        Assert.Contains("too large", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Expect", Assert.Single(wire.Sent).Headers.Keys);
    }

    [Fact]
    public void A_limit_has_to_be_positive() => Assert.Contains(
        "Transport.MaxRequestBytes is 0",
        Assert.Throws<ArgumentException>(() => new NovitaClient(Limited(0))).Message,
        StringComparison.Ordinal);

    private static NovitaOptions Limited(long bytes) => new() { ApiKey = "sk_test", Transport = new TransportOptions { MaxRequestBytes = bytes } };

    private static ChatCompletionRequest Picture(int bytes) => new()
    {
        Model = "m",
        Messages = [ChatCompletionMessage.User([ImageContentPart.FromBytes(new byte[bytes], "image/png")])],
    };
}
