using System.Net;

namespace Novita.Remodl.Emulator.Tests;

public sealed class FaultScheduleTests : IAsyncLifetime
{
    private readonly EmulatorFixture _fixture = new();

    private ModelEmulator Emulator => _fixture.Emulator;

    private ServiceClient Client => _fixture.RemodlAI;

    public Task InitializeAsync() => _fixture.InitializeAsync();

    public Task DisposeAsync() => _fixture.DisposeAsync();

    [Fact]
    public async Task Befalls_requests_in_the_order_given()
    {
        Emulator.Faults.Enqueue(new Fault { Status = 503, Times = 2 });
        Emulator.Faults.Enqueue(Fault.Parse("status=429"));

        Assert.Equal([503, 503, 429, 200], await StatusesAsync(4));
    }

    [Fact]
    public async Task Befalls_all_requests_until_taken_back()
    {
        Emulator.Faults.Always(new Fault { Status = 500 });
        Assert.Equal([500, 500], await StatusesAsync(2));

        Emulator.Faults.Clear();
        Assert.Equal([200], await StatusesAsync(1));
    }

    [Fact]
    public async Task Befalls_only_the_paths_it_is_for()
    {
        Emulator.Faults.Enqueue(new Fault { Status = 500, Path = "/v1/models" });
        using var health = await Client.SendAsync(HttpMethod.Get, "health");

        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal([500, 200], await StatusesAsync(2));
    }

    [Fact]
    public async Task Can_be_told_over_HTTP()
    {
        using var added = await Client.SendAsync(HttpMethod.Post, "__emulator/faults?always", "status=503");
        Assert.Equal([503], await StatusesAsync(1));

        using var removed = await Client.SendAsync(HttpMethod.Delete, "__emulator/faults");
        Assert.Equal([200], await StatusesAsync(1));

        using var wrong = await Client.SendAsync(HttpMethod.Post, "__emulator/faults", "statsu=503");
        Assert.Equal(HttpStatusCode.OK, added.StatusCode);
        Assert.Equal(HttpStatusCode.OK, removed.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    private async Task<IReadOnlyList<int>> StatusesAsync(int count)
    {
        var statuses = new int[count];
        for (var i = 0; i < count; i++)
        {
            using var response = await Client.SendAsync(HttpMethod.Get, "v1/models");
            statuses[i] = (int)response.StatusCode;
        }

        return statuses;
    }
}
