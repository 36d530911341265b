using System.Text.Json;
using Novita.Remodl.Client.Jobs;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.NovitaAI.Legacy;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.NovitaAI.Legacy;

/// <summary>The deprecated <c>/v2</c> API against the emulator, which refuses what it does not know.</summary>
public sealed class EmulatorLegacyTests : IAsyncLifetime, IDisposable
{
    private static readonly JobWaitOptions Fast = new() { MinInterval = TimeSpan.FromMilliseconds(10), MaxInterval = TimeSpan.FromMilliseconds(20) };

    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;

    private static LegacyTextToImageRequest Boat => LegacyRequests.Text with { BatchSize = 2, Seed = 1, Width = 128, Height = 64 };

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options =>
        {
            options.TaskDuration = TimeSpan.Zero;
            options.RetiredEndpoints.Add("v2/models");
        });
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress, Transport = { RetryDelay = TimeSpan.Zero } });
    }

    public void Dispose() => _novita.Dispose();

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    [Fact]
    public async Task Pictures_are_made_edited_and_enlarged()
    {
        var made = await (await _novita.LegacyImages.StartAsync(Boat with { Extra = new() { EnableNsfwDetection = true } })).WaitAsync(Fast);
        var boat = MediaInput.FromBytes(await made.Data[0].ReadBytesAsync());
        var edit = LegacyRequests.Image with { Prompt = "a ship", SamplerName = ImageSampler.Restart, Width = 128, Height = 64, InitImages = [boat], Mask = boat };
        var edited = await (await _novita.LegacyImages.StartAsync(edit, enterprise: true)).WaitAsync(Fast);
        var enlarged = await (await _novita.LegacyImages.StartAsync(new LegacyUpscaleRequest { Image = boat, ResizeMode = 0, UpscalingResize = 2 })).WaitAsync(Fast);

        Assert.Equal(2, made.Data.Count);
        Assert.All(made.Data, image => Assert.Equal(JsonValueKind.Object, image.AdditionalProperties!["nsfw_detection_result"].ValueKind));
        Assert.NotEqual(await made.Data[0].ReadBytesAsync(), await made.Data[1].ReadBytesAsync());
        Assert.NotEqual(await made.Data[0].ReadBytesAsync(), await edited.Data[0].ReadBytesAsync());
        var header = (await enlarged.Data[0].ReadBytesAsync()).AsSpan(16, 8);
        Assert.Equal((256, 128), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header[4..])));
    }

    [Fact]
    public async Task A_task_of_an_enterprise_plan_is_known_there_alone()
    {
        var job = await _novita.LegacyImages.StartAsync(Boat, enterprise: true);

        Assert.Equal(JobStatus.Expired, (await _novita.LegacyImages.Resume(job.Id).GetStateAsync()).Status);
        Assert.Equal(JobStatus.Succeeded, (await _novita.LegacyImages.Resume(job.Handle).GetStateAsync()).Status);
    }

    [Fact]
    public async Task A_failure_has_its_reason_and_a_refusal_too()
    {
        var job = await _novita.LegacyImages.StartAsync(Boat with { Prompt = "a boat #fail" });

        var failure = await Assert.ThrowsAsync<GenerationFailedException>(() => job.WaitAsync(Fast));
        var refusal = await Assert.ThrowsAsync<InvalidRequestException>(
            () => _novita.LegacyImages.StartAsync(Boat with { AdditionalProperties = new Dictionary<string, JsonElement> { ["no_such_field"] = JsonSerializer.SerializeToElement(1) } }));

        Assert.Contains("asked to fail", failure.Message, StringComparison.Ordinal);
        Assert.Equal("6", refusal.Code);
    }

    [Fact]
    public async Task Unfinished_images_are_seen_where_they_are_asked_for()
    {
        var clock = new SetClock();
        await using var slow = await ModelEmulator.StartAsync(options =>
        {
            options.TimeProvider = clock;
            options.TaskDuration = TimeSpan.FromHours(1);
        });
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = slow.NovitaAddress });
        var silent = await novita.LegacyImages.StartAsync(Boat);
        var shown = await novita.LegacyImages.StartAsync(Boat with { Extra = new() { EnableProgressInfo = true } });

        var queued = await novita.LegacyImages.GetProgressAsync(shown.Id);
        clock.Now += TimeSpan.FromMinutes(30);
        var running = await novita.LegacyImages.GetProgressAsync(shown.Id);
        var unseen = await novita.LegacyImages.GetProgressAsync(silent.Id);

        Assert.Equal((0, 3600d), (queued.Status!.Value, queued.EtaRelative!.Value));
        Assert.Null(queued.CurrentImages);
        Assert.Equal((1, 0.5), (running.Status!.Value, running.Progress!.Value));
        Assert.StartsWith("iVBOR", Assert.Single(running.CurrentImages!), StringComparison.Ordinal);
        Assert.Null(running.Imgs);
        Assert.Null(unseen.CurrentImages);
    }

    [Fact]
    public async Task Models_are_listed_until_the_list_is_retired()
    {
        await using var whole = await ModelEmulator.StartAsync();
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = whole.NovitaAddress });

        var networks = await novita.LegacyImages.ListModelsAsync(CatalogModelType.ControlNet);

        Assert.Contains("control_v11p_sd15_canny", networks.Select(model => model.SdName));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => _novita.LegacyImages.ListModelsAsync());
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
