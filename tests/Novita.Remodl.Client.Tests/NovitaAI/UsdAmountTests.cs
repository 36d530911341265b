using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Novita.Remodl.Client.NovitaAI.Account;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.Tests.NovitaAI;

public sealed class UsdAmountTests
{
    [Theory]
    [InlineData("\"1234567\"", 123.4567)]
    [InlineData("1234567", 123.4567)]
    [InlineData("\"12.5\"", 0.00125)]
    [InlineData("1.5e4", 1.5)]
    [InlineData("\"-10000\"", -1)]
    [InlineData("\"0\"", 0)]
    public void Text_and_numbers_are_read_and_written_as_they_came(string json, decimal usd)
    {
        var amount = Read(json);

        Assert.True(amount.IsKnown);
        Assert.Equal(usd, amount.Usd);
        Assert.Equal(json.Trim('"'), amount.Raw);
        Assert.Equal(json, Write(amount));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"n/a\"")]
    [InlineData("\"1,5\"")]
    [InlineData("true")]
    [InlineData("{\"a\":1}")]
    public void What_is_no_number_is_kept_and_never_throws(string json)
    {
        var amount = Read(json);

        Assert.False(amount.IsKnown);
        Assert.Equal(0, amount.Usd);
        Assert.Equal(json, Write(amount));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void Every_culture_reads_and_writes_alike(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(1.00005m, Read("\"10000.5\"").Usd);
            Assert.Equal("-1234.5678 USD", Read("-12345678").ToString());
            Assert.Equal("12.3400 USD", $"{UsdAmount.FromUsd(12.34m)}");
            Assert.Equal("123400", Write(UsdAmount.FromUsd(12.34m)));
            Assert.Equal("10000.5", Write(UsdAmount.FromUnits(10000.5m)));
            Assert.Equal("12,34", UsdAmount.FromUsd(12.34m).ToString("0.00", CultureInfo.GetCultureInfo("de-DE")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Amounts_are_reckoned_with()
    {
        var two = Read("\"20000\"");
        var one = Read("10000");

        Assert.Equal(UsdAmount.FromUsd(3), one + two);
        Assert.Equal(one, two - one);
        Assert.True(one < two && two > one && one <= two && two >= one && one != two);
        Assert.True(Read("\"10000\"") == one);
        Assert.Equal(one.GetHashCode(), Read("\"10000\"").GetHashCode());
        Assert.NotEqual(Read("\"n/a\""), Read("0"));
        Assert.Equal([one, two], new[] { two, one }.Order());
    }

    [Fact]
    public void Whatever_is_read_is_written_again() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<decimal, bool>((units, isText) =>
    {
        var number = units.ToString(CultureInfo.InvariantCulture);
        var json = isText ? $"\"{number}\"" : number;
        return Write(Read(json)) == json && Read(json).Units == units;
    }));

    private static UsdAmount Read(string json) => JsonSerializer.Deserialize(json, WireJson.Options.TypeInfo<UsdAmount>());

    private static string Write(UsdAmount amount) => JsonSerializer.Serialize(amount, WireJson.Options.TypeInfo<UsdAmount>());
}
