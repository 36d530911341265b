using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>Jobs are found again by what was stored of them, through whatever is at hand.</summary>
public sealed class ResumeTests
{
    private const string Failed = """{"task":{"task_id":"t1","status":"TASK_STATUS_FAILED","reason":"no luck"}}""";

    [Theory]
    [InlineData("t1")]
    [InlineData("novita:task:t1")]
    public async Task A_task_is_found_by_its_id_and_by_the_text_of_its_handle(string stored)
    {
        using var wire = Wire.Answering(Failed);
        using var novita = Clients.Novita(wire);

        await novita.Images.Resume(stored).GetStateAsync();
        await novita.Media.Resume(stored).GetStateAsync();

        Assert.All(wire.Sent, sent => Assert.Equal("https://api.novita.ai/v3/async/task-result?task_id=t1", sent.Url));
        Assert.Equal(2, wire.Sent.Count);
    }

    [Fact]
    public async Task The_handle_knows_which_queue_it_is()
    {
        using var wire = Wire.Answering("""{"code":0,"msg":"","data":{"status":1}}""");
        using var novita = Clients.Novita(wire);

        await novita.LegacyImages.Resume("novita:v2-enterprise:t1").GetStateAsync();
        await novita.ResumeImage("novita:v2:t1").GetStateAsync();

        Assert.Equal(
            ["https://api.novita.ai/v2/enterprise/progress?task_id=t1", "https://api.novita.ai/v2/progress?task_id=t1"],
            wire.Sent.Select(sent => sent.Url));
    }

    [Fact]
    public void A_handle_of_another_kind_is_no_task()
    {
        using var wire = new Wire();
        using var novita = Clients.Novita(wire);

        Assert.Throws<ArgumentException>(() => novita.Images.Resume("novita:training-style:t1"));
        Assert.Throws<ArgumentException>(() => novita.Media.Resume("novita:v2:t1"));
        Assert.Throws<ArgumentException>(() => novita.Audio.Resume(JobHandle.Parse("novita:seedance:t1")));
        Assert.Throws<ArgumentException>(() => novita.ImageTools.Resume(JobHandle.Parse("remodlai:task:t1")));
    }

    [Fact]
    public async Task The_router_asks_the_provider_that_the_handle_names()
    {
        using var wire = Wire.Answering(Failed);
        using var novita = Clients.Novita(wire);
        using var remodlAI = Clients.RemodlAI(wire);
        IModelProvider router = new ModelRouter([remodlAI, novita]);

        var image = await Assert.ThrowsAsync<GenerationFailedException>(() => router.ResumeImage(JobHandle.Parse("novita:task:t1")).WaitAsync());
        var video = await Assert.ThrowsAsync<GenerationFailedException>(() => router.ResumeVideo(JobHandle.Parse("novita:task:t2")).WaitAsync());
        var unknown = Assert.Throws<ArgumentException>(() => router.ResumeVideo(JobHandle.Parse("elsewhere:task:t1")));

        Assert.Equal(("t1", "novita:task:t1"), (image.TaskId, image.Handle));
        Assert.Equal("novita:task:t2", video.Handle);
        Assert.Contains("novita, remodlai", unknown.Message, StringComparison.Ordinal);
        Assert.Throws<CapabilityNotSupportedException>(() => router.ResumeVideo(JobHandle.Parse("remodlai:task:t1")));
    }
}
