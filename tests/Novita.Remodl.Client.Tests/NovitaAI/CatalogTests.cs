using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.NovitaAI;

public sealed class CatalogTests : IAsyncLifetime, IDisposable
{
    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync();
        _novita = new(new NovitaOptions { ApiKey = "sk_test", BaseAddress = _emulator.NovitaAddress });
    }

    public void Dispose() => _novita.Dispose();

    public async Task DisposeAsync()
    {
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task All_pages_are_read_each_model_once()
    {
        var models = await _novita.Catalog.ListAllAsync();

        Assert.InRange(models.Count, 200, 1000);
        Assert.Equal(models.Count, models.Select(model => model.Id).Distinct().Count());
        Assert.Equal((models.Count + 99) / 100, _emulator.Requests.All.Count);
        Assert.Contains("pagination.cursor=c_0", _emulator.Requests.All[0].Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_any_size_give_the_same_models()
    {
        var query = new CatalogQuery { Types = [CatalogModelType.Lora], IsSdxl = true };

        var few = await _novita.Catalog.ListAllAsync(query with { Limit = 7 });
        var many = await _novita.Catalog.ListAllAsync(query);

        Assert.Equal(many.Select(model => model.Id), few.Select(model => model.Id));
        Assert.NotEmpty(many);
        Assert.All(many, model => Assert.Equal((CatalogModelType.Lora, true), (model.Type!.Name!.Value, model.IsSdxl)));
    }

    [Theory]
    [InlineData("checkpoint")]
    [InlineData("lora")]
    [InlineData("vae")]
    [InlineData("controlnet")]
    [InlineData("upscaler")]
    [InlineData("textualinversion")]
    public async Task Each_type_is_chosen_by_its_name(string type)
    {
        var count = 0;
        await foreach (var model in _novita.Catalog.ListAsync(type))
        {
            Assert.Equal(type, model.Type!.Name!.Value.Value);
            count++;
        }

        Assert.True(count > 0);
    }

    [Fact]
    public async Task Leaving_early_asks_for_no_more_pages()
    {
        await foreach (var model in _novita.Catalog.ListAsync())
        {
            Assert.NotNull(model.ApiName);
            break;
        }

        Assert.Single(_emulator.Requests.All);
    }

    [Fact]
    public async Task A_model_is_found_by_any_of_its_names()
    {
        var byName = await _novita.Catalog.FindAsync("watercolor harbor");
        var byFile = await _novita.Catalog.GetBySdNameAsync("watercolorHarbor_v0.safetensors", CatalogModelType.Lora);
        var byRequestName = await _novita.Catalog.GetBySdNameAsync("watercolorHarbor_v0");
        var exactly = await _novita.Catalog.GetByNameAsync("Watercolor Harbor");

        Assert.All([byName, byFile, byRequestName, exactly], model => Assert.Equal("watercolorHarbor_v0", model!.ApiName));
        Assert.Null(await _novita.Catalog.GetByNameAsync("watercolor harbor"));
        Assert.Null(await _novita.Catalog.FindAsync("no such model at all"));
    }

    [Fact]
    public async Task What_the_search_misses_is_looked_for_among_all()
    {
        using var wire = Wire.Answering((request, _) => Wire.Json(request.RequestUri!.Query.Contains("filter.query", StringComparison.Ordinal)
            ? """{"models":[],"pagination":{"next_cursor":""}}"""
            : """{"models":[{"id":1,"sd_name":"hidden.safetensors","sd_name_in_api":"hidden"}],"pagination":{}}"""));
        using var novita = Clients.Novita(wire);

        Assert.Equal(1, (await novita.Catalog.GetBySdNameAsync("hidden"))!.Id);
        Assert.Equal(2, wire.Sent.Count);
    }

    [Theory]
    [InlineData("c_1", 2)]
    [InlineData("c_0", 1)]
    [InlineData("", 1)]
    public async Task A_service_that_goes_in_circles_is_not_followed(string next, int pages)
    {
        using var wire = Wire.Answering($$$"""{"models":[{"id":1}],"pagination":{"next_cursor":"{{{next}}}"}}""");
        using var novita = Clients.Novita(wire);

        var models = await novita.Catalog.ListAllAsync();

        Assert.Equal((pages, pages), (models.Count, wire.Sent.Count));
    }

    [Fact]
    public async Task A_cursor_goes_back_verbatim()
    {
        using var wire = Wire.Answering((_, number) => Wire.Json(number == 0 ? Fixture.Text("NovitaAI/Native/model.response.json") : """{"models":[]}"""));
        using var novita = Clients.Novita(wire);

        Assert.Single(await novita.Catalog.ListAllAsync());
        Assert.EndsWith("&pagination.cursor=c_WzgwNDY2NiwiNTUxOTkiXQ%3D%3D", wire.Sent[1].Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task A_page_of_a_wrong_size_is_refused_before_anything_is_sent(int limit)
    {
        var error = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _novita.Catalog.ListPageAsync(new() { Limit = limit }));

        Assert.Contains("pagination.limit", error.Message, StringComparison.Ordinal);
        Assert.Empty(_emulator.Requests.All);
    }
}
