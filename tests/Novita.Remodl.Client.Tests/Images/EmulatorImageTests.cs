using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Routing;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Images;

public sealed class EmulatorImageTests : IAsyncLifetime, IDisposable
{
    private const string Model = "gpt-image-2";

    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;
    private RemodlAIClient _remodlAI = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync(options => options.Strict = true);
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress });
        _remodlAI = new(new RemodlAIOptions { Profile = RemodlAIProfile.Local, BaseAddress = _emulator.RemodlAIAddress });
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose()
    {
        _novita.Dispose();
        _remodlAI.Dispose();
    }

    [Fact]
    public async Task One_line_makes_an_image()
    {
        var image = await _novita.GenerateImageAsync(Model, "A red kite", ImageSize.Of(64, 32));
        var same = await _novita.GenerateImageAsync(Model, "A red kite", ImageSize.Of(64, 32));
        var other = await _novita.GenerateImageAsync(Model, "A blue kite", ImageSize.Of(64, 32));

        Assert.Equal("image/png", image.MediaType);
        Assert.Equal((64, 32), SizeOf(image));
        Assert.Equal(image.Bytes!.Value.ToArray(), same.Bytes!.Value.ToArray());
        Assert.NotEqual(image.Bytes!.Value.ToArray(), other.Bytes!.Value.ToArray());
    }

    [Fact]
    public async Task Several_images_by_address_are_fetched_and_saved()
    {
        var result = await _remodlAI.GenerateImageAsync(new()
        {
            Model = ModelName(),
            Prompt = "A red kite",
            N = 2,
            Seed = 5,
            Size = ImageSize.Of(32, 32),
            ResponseFormat = ImageResponseFormat.Url,
            Background = ImageBackground.Transparent,
        });
        using var file = new TemporaryFile("a.png", []);

        await _remodlAI.SaveImageAsync(result.Data[1], file.Path);
        using var first = new MemoryStream();
        using (var content = await _remodlAI.OpenImageAsync(result.Data[0]))
        {
            await content.CopyToAsync(first);
        }

        Assert.Equal(2, result.Data.Count);
        Assert.Equal((32, 32), SizeOf(new() { B64Json = Convert.ToBase64String(await File.ReadAllBytesAsync(file.Path)) }));
        Assert.NotEqual(first.ToArray(), await File.ReadAllBytesAsync(file.Path));
        Assert.True(result.Usage!.TotalTokens > 0);
        var gone = new GeneratedImage { Url = new Uri(_emulator.RemodlAIAddress, "files/images/none.png").AbsoluteUri };
        Assert.Equal(403, (await Assert.ThrowsAsync<InvalidProviderResponseException>(() => _remodlAI.OpenImageAsync(gone))).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-stream")]
    [InlineData("crlf;comments")]
    [InlineData("unknown-event")]
    public async Task A_stream_shows_the_image_as_it_becomes(string faults)
    {
        if (faults.Length > 0)
        {
            _emulator.Faults.Enqueue(Fault.Parse(faults));
        }

        var events = await _novita.StreamImageAsync(new() { Model = Model, Prompt = "A red kite", Size = ImageSize.Of(48, 48), PartialImages = 2 }).ToListAsync();
        var whole = await _novita.GenerateImageAsync(Model, "A red kite", ImageSize.Of(48, 48));

        Assert.Equal(faults == "no-stream" ? [] : [0, 1], events.Where(item => item.IsPartial).Select(item => item.PartialImageIndex!.Value));
        Assert.Equal(whole.Bytes!.Value.ToArray(), events[^1].Image!.Bytes!.Value.ToArray());
        Assert.True(events[^1].IsCompleted);
        Assert.True(events[^1].Usage!.OutputTokens > 0);
    }

    [Fact]
    public async Task A_stream_that_is_cut_is_interrupted()
    {
        _emulator.Faults.Enqueue(Fault.Parse("cut-after=1"));

        await Assert.ThrowsAsync<StreamInterruptedException>(async () =>
            await _novita.StreamImageAsync(new() { Model = Model, Prompt = "p", Size = ImageSize.Of(16, 16), PartialImages = 2 }).ToListAsync());
    }

    [Fact]
    public async Task An_edit_depends_on_its_image_and_its_mask()
    {
        var image = await _novita.GenerateImageAsync(Model, "A red kite", ImageSize.Of(40, 24));
        var edit = new ImageEditRequest { Model = Model, Prompt = "Make it blue", Images = [ImageInput.FromBytes(image.Bytes!.Value)] };

        var edited = (await _novita.EditImageAsync(edit)).Data[0];
        var masked = (await _novita.EditImageAsync(edit with { Mask = FileSource.FromBytes(image.Bytes!.Value, "mask.png"), InputFidelity = "high" })).Data[0];
        var asJson = (await _novita.EditImageAsync(edit with { Images = [ImageInput.FromUrl("data:image/png;base64," + image.B64Json)] })).Data[0];
        var events = await _novita.StreamImageEditAsync(edit with { PartialImages = 1 }).ToListAsync();

        Assert.Equal((40, 24), SizeOf(edited));
        Assert.NotEqual(edited.Bytes!.Value.ToArray(), masked.Bytes!.Value.ToArray());
        Assert.Equal(edited.Bytes!.Value.ToArray(), asJson.Bytes!.Value.ToArray());
        Assert.Equal([ImageEventType.EditPartial, ImageEventType.EditCompleted], events.Select(item => item.Type));
        Assert.Equal(edited.Bytes!.Value.ToArray(), events[1].Image!.Bytes!.Value.ToArray());
    }

    [Fact]
    public async Task Variations_are_where_they_are()
    {
        var image = await _novita.GenerateImageAsync(Model, "A red kite", ImageSize.Of(16, 16));
        var request = new ImageVariationRequest { Model = ModelName(), Image = ImageInput.FromBytes(image.Bytes!.Value), N = 2, Size = ImageSize.Square256 };

        var result = await _remodlAI.VaryImageAsync(request);

        Assert.Equal(2, result.Data.Count);
        Assert.Equal((256, 256), SizeOf(result.Data[0]));
        await Assert.ThrowsAsync<EndpointRetiredException>(() => _novita.VaryImageAsync(request));
    }

    [Fact]
    public async Task What_the_server_refuses_is_told()
    {
        await Assert.ThrowsAsync<ModelNotFoundException>(() => _novita.GenerateImageAsync("nowhere/nothing", "p"));
        var refusal = await Assert.ThrowsAsync<InvalidRequestException>(() => _novita.GenerateImageAsync(Model, "p", "9999999x1"));
        Assert.Contains("size", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidRequestException>(() => _novita.GenerateImageAsync("deepseek/deepseek-v3.2", "p"));
    }

    [Fact]
    public async Task The_router_chooses_by_the_prefix()
    {
        IModelProvider router = new ModelRouter([_novita, _remodlAI]);

        Assert.True(router.Capabilities.HasFlag(ModelCapabilities.Images | ModelCapabilities.ImageEdits));
        var image = await router.GenerateImageAsync($"novita/{Model}", "A red kite", ImageSize.Of(16, 16));
        Assert.Equal((16, 16), SizeOf(image));
        Assert.Single(await router.StreamImageAsync(new() { Model = $"novita/{Model}", Prompt = "p", Size = ImageSize.Of(16, 16) }).ToListAsync());
        Assert.Single((await router.EditImageAsync(new() { Model = $"novita/{Model}", Prompt = "p", Images = [ImageInput.FromBytes(image.Bytes!.Value)] })).Data);
    }

    private static string ModelName() => new ModelEmulatorOptions().RemodlAIModels[0];

    private static (int Width, int Height) SizeOf(GeneratedImage image)
    {
        var png = image.Bytes!.Value.Span;
        return (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png[16..]), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }
}
