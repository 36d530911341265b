using System.Text;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

public sealed class NovitaWebhookTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly byte[] Delivery = Of("t1");

    [Theory]
    [InlineData("TASK_STATUS_QUEUED")]
    [InlineData("TASK_STATUS_PROCESSING")]
    [InlineData("TASK_STATUS_SOMETHING_NEW")]
    public async Task A_delivery_that_comes_too_early_takes_nothing_from_the_one_that_is_due(string status)
    {
        using var wire = Wire.Answering((_, number) => Task(number == 0 ? status : "TASK_STATUS_SUCCEED"));
        using var novita = Clients.Novita(wire);
        var webhook = new NovitaWebhook(novita.Media);

        Assert.Null(await webhook.ReceiveAsync(Of("t1", "TASK_STATUS_PROCESSING")));
        Assert.Equal("TASK_STATUS_SUCCEED", (await webhook.ReceiveAsync(Delivery))!.Task!.Status!.Value.Value);
        Assert.Null(await webhook.ReceiveAsync(Delivery));
        Assert.Equal(2, wire.Sent.Count);
    }

    [Fact]
    public async Task A_delivery_that_is_ahead_of_the_task_is_asked_for_again()
    {
        using var wire = Wire.Answering((_, number) => Task(number == 0 ? "TASK_STATUS_PROCESSING" : "TASK_STATUS_SUCCEED"));
        using var novita = Clients.Novita(wire);
        var webhook = new NovitaWebhook(novita.Media);
        var ahead = await Assert.ThrowsAsync<ProviderUnavailableException>(() => webhook.ReceiveAsync(Delivery));

        Assert.True(ahead.IsTransient);
        Assert.Contains("t1", ahead.Message, StringComparison.Ordinal);
        Assert.NotNull(await webhook.ReceiveAsync(Delivery));
    }

    [Fact]
    public async Task A_repetition_wakes_who_has_begun_to_wait_since()
    {
        using var wire = Wire.Answering((_, _) => Task("TASK_STATUS_FAILED"));
        using var novita = Clients.Novita(wire);
        var inbox = new WebhookInbox();
        var webhook = new NovitaWebhook(novita.Media, inbox);
        await webhook.ReceiveAsync(Delivery);
        await inbox.WaitAsync("t1").WaitAsync(Patience);

        var waiting = inbox.WaitAsync("t1");
        Assert.Null(await webhook.ReceiveAsync(Delivery));

        await waiting.WaitAsync(Patience);
    }

    [Fact]
    public async Task What_is_forgotten_is_received_once_more()
    {
        using var wire = Wire.Answering((_, _) => Task("TASK_STATUS_SUCCEED"));
        using var novita = Clients.Novita(wire);
        var webhook = new NovitaWebhook(novita.Media, capacity: 2);
        await webhook.ReceiveAsync(Delivery);

        webhook.Forget("t1");
        webhook.Forget("unheard-of");

        Assert.NotNull(await webhook.ReceiveAsync(Delivery));
        // What was forgotten and came again is as new as any: it is the other that has to go.
        await webhook.ReceiveAsync(Of("t2"));
        Assert.Null(await webhook.ReceiveAsync(Delivery));
        await webhook.ReceiveAsync(Of("t3"));
        Assert.NotNull(await webhook.ReceiveAsync(Delivery));
        Assert.Throws<ArgumentException>(() => webhook.Forget(" "));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \\t")]
    public async Task A_delivery_without_an_id_is_ignored(string id)
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        Assert.Null(await new NovitaWebhook(novita.Media, new WebhookInbox()).ReceiveAsync(Of(id)));
        Assert.Empty(wire.Sent);
    }

    private static byte[] Of(string id, string status = "TASK_STATUS_SUCCEED") =>
        Encoding.UTF8.GetBytes($$"""{"event_type":"ASYNC_TASK_RESULT","payload":{"task":{"task_id":"{{id}}","status":"{{status}}"} } }""");

    private static HttpResponseMessage Task(string status) => Wire.Json($$"""{"task":{"task_id":"t1","status":"{{status}}"} }""");
}
