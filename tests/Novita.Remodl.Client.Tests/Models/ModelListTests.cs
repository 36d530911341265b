using System.Text.Json;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Models;

public sealed class ModelListTests
{
    private readonly ModelList _novita = JsonSerializer.Deserialize<ModelList>(Fixture.Text("NovitaAI/models.json"), WireJson.Options)!;

    [Fact]
    public void Prices_are_in_dollars()
    {
        var model = _novita.Data[0];

        Assert.Equal(0.269m, model.InputPrice);
        Assert.Equal(0.4m, model.OutputPrice);
        Assert.Equal(2690m, model.InputTokenPricePerM);
        Assert.Equal(0.1345m, model.Pricing!.InputCacheRead!.Price);
        Assert.Null(model.Pricing.InputCacheWrite);
    }

    [Theory]
    [InlineData("""{"price_per_m":3900}""", "0.39")]
    [InlineData("""{"price_per_m":"3900"}""", "0.39")]
    [InlineData("""{"price_per_m":1}""", "0.0001")]
    [InlineData("""{"price_per_m":0.5}""", "0.00005")]
    [InlineData("""{"price_per_m":3900,"price_per_m_decimal":"0.3900001"}""", "0.3900001")]
    [InlineData("""{"price_per_m":3900,"price_per_m_decimal":""}""", "0.39")]
    [InlineData("""{"price_per_m":3900,"price_per_m_decimal":"n/a"}""", "0.39")]
    [InlineData("{}", null)]
    public void A_price_is_read_from_either_field(string json, string? usd) =>
        Assert.Equal(
            usd is null ? null : decimal.Parse(usd, System.Globalization.CultureInfo.InvariantCulture),
            JsonSerializer.Deserialize<ModelPrice>(json, WireJson.Options)!.Price);

    [Fact]
    public void Tiers_have_prices_of_their_own()
    {
        var model = _novita.Data[1];

        Assert.True(model.IsTieredBilling);
        Assert.Equal([0L, 32769L], model.TieredBillingConfigs!.Select(tier => tier.MinTokens!.Value));
        Assert.Equal(32768, model.TieredBillingConfigs![0].MaxTokens);
        Assert.Null(model.TieredBillingConfigs[1].MaxTokens);
        Assert.Equal(0.845m, model.TieredBillingConfigs[0].Pricing!.Prompt!.Price);
        Assert.Equal(5.64m, model.TieredBillingConfigs[1].Pricing!.Completion!.Price);
    }

    [Fact]
    public void A_free_model_costs_nothing_and_one_without_prices_is_not_told()
    {
        Assert.Equal(0m, _novita.Data[3].InputPrice);
        Assert.Null(_novita.Data[3].Pricing);
        Assert.Null(_novita.Data[4].InputPrice);
        Assert.Null(_novita.Data[4].OutputPrice);
    }

    [Fact]
    public void One_odd_model_keeps_its_fields_and_loses_no_other()
    {
        var odd = _novita.Data[2];

        Assert.Equal(5, _novita.Data.Count);
        Assert.Equal("Sao10K/L3-8B-Stheno-v3.2", odd.Id);
        Assert.Equal("not a number", odd.AdditionalProperties!["created"].GetString());
        Assert.Equal("odd", odd.AdditionalProperties["title"].GetString());
    }

    [Fact]
    public void Unknown_fields_are_kept_and_written_back()
    {
        var model = _novita.Data[0];

        Assert.Equal(7, model.AdditionalProperties!["sort_weight"].GetInt32());
        Assert.Equal(7, JsonAssert.Parse(JsonSerializer.Serialize(_novita, WireJson.Options)).GetProperty("data")[0].GetProperty("sort_weight").GetInt32());
    }

    [Fact]
    public void What_a_model_can_do_is_told()
    {
        var model = _novita.Data[0];

        Assert.Equal(163840, model.ContextLength);
        Assert.Equal(["chat/completions", "completions", "anthropic"], model.Endpoints!);
        Assert.Contains("reasoning", model.Features!);
        Assert.Equal(Modality.Text, Assert.Single(model.InputModalities!));
        Assert.Equal("embedding", _novita.Data[4].ModelType);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"object":"list","data":[]}""")]
    [InlineData("""{"data":[null]}""")]
    public void A_list_is_never_null(string json) => Assert.Empty(JsonSerializer.Deserialize<ModelList>(json, WireJson.Options)!.Data);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":null}""")]
    public void A_model_without_an_id_is_a_model(string json) =>
        Assert.Single(JsonSerializer.Deserialize<ModelList>($$"""{"data":[{{json}}]}""", WireJson.Options)!.Data);
}
