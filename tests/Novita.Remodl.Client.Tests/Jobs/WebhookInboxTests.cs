using Novita.Remodl.Client.Jobs;

namespace Novita.Remodl.Client.Tests.Jobs;

public sealed class WebhookInboxTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Who_waits_is_not_woken_for_more_waiters_than_it_has_room_for()
    {
        var inbox = new WebhookInbox(capacity: 1);
        var waiters = Enumerable.Range(0, 50).Select(i => inbox.WaitAsync($"t{i}")).ToArray();
        for (var i = 100; i < 120; i++)
        {
            inbox.Notify($"t{i}");
        }

        Assert.DoesNotContain(waiters, waiter => waiter.IsCompleted);
        for (var i = 0; i < 50; i++)
        {
            inbox.Notify($"t{i}");
        }

        await Task.WhenAll(waiters).WaitAsync(Patience);
    }

    [Fact]
    public async Task News_that_nobody_waits_for_is_kept_the_oldest_forgotten_first()
    {
        var inbox = new WebhookInbox(capacity: 2);
        inbox.Notify("t1");
        inbox.Notify("t2");
        inbox.Notify("t2");
        inbox.Notify("t3");

        await inbox.WaitAsync("t2").WaitAsync(Patience);
        await inbox.WaitAsync("t3").WaitAsync(Patience);
        using var stop = new CancellationTokenSource();
        var forgotten = inbox.WaitAsync("t1", stop.Token);
        Assert.False(forgotten.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => forgotten);
    }

    [Fact]
    public async Task News_is_heard_once_and_by_all_who_wait()
    {
        var inbox = new WebhookInbox();
        var both = new[] { inbox.WaitAsync("t"), inbox.WaitAsync("t") };
        inbox.Notify("t");
        await Task.WhenAll(both).WaitAsync(Patience);

        var next = inbox.WaitAsync("t");
        Assert.False(next.IsCompleted);
        inbox.Notify("t");
        await next.WaitAsync(Patience);
    }

    [Fact]
    public async Task What_comes_after_a_wait_was_given_up_is_kept()
    {
        var inbox = new WebhookInbox(capacity: 1);
        using var stop = new CancellationTokenSource();
        var given = inbox.WaitAsync("t", stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);

        inbox.Notify("t");

        await inbox.WaitAsync("t").WaitAsync(Patience);
    }
}
