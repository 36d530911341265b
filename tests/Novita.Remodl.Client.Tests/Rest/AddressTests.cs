namespace Novita.Remodl.Client.Tests.Rest;

public sealed class AddressTests : RestTest
{
    private const string Root = "https://api.example.com/openai/v1";

    [Fact]
    public async Task A_route_is_joined_to_the_path_of_the_base_address()
    {
        await Models.ListAsync();

        Assert.Equal(HttpMethod.Get, Wire.Request.Method);
        Assert.Equal(Root + "/models", Wire.Url);
    }

    [Theory]
    [InlineData("gpt-4", "gpt-4")]
    [InlineData("deepseek/deepseek-v3.2", "deepseek%2Fdeepseek-v3.2")]
    [InlineData("a b?c#d%e", "a%20b%3Fc%23d%25e")]
    [InlineData("模型", "%E6%A8%A1%E5%9E%8B")]
    [InlineData("{model}", "%7Bmodel%7D")]
    public async Task A_value_in_a_route_is_one_segment(string model, string segment)
    {
        await Models.GetAsync(model);

        Assert.Equal($"{Root}/models/{segment}", Wire.Url);
    }

    [Theory]
    [InlineData("deepseek/deepseek-v3.2", "deepseek/deepseek-v3.2")]
    [InlineData("a/b c/d?e", "a/b%20c/d%3Fe")]
    public async Task A_value_with_two_stars_keeps_its_slashes(string model, string segments)
    {
        await Models.GetByPathAsync(model);

        Assert.Equal($"{Root}/catalog/{segments}", Wire.Url);
    }

    // Refit makes an address for every call, and lets any value into it.
#if !USE_REFIT
    [Fact]
    public async Task An_address_that_never_changes_is_made_once()
    {
        await Models.ListAsync();
        var first = Wire.Request.RequestUri;
        await Models.ListAsync();

        Assert.Same(first, Wire.Request.RequestUri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData(".")]
    public async Task A_value_that_would_call_another_route_is_refused(string model)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Models.GetAsync(model));
        await Assert.ThrowsAsync<ArgumentException>(() => Models.GetByPathAsync("a/" + model));
    }
#endif

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task Values_are_written_alike_in_every_culture(string culture)
    {
        using var _ = Culture.Use(culture);

        await Models.GetVersionAsync("I", -1234, flag: true, new DateOnly(2026, 1, 31));
        Assert.Equal($"{Root}/models/I/versions/-1234/true/2026-01-31", Wire.Url);

        await Models.SearchAsync("I i", -1, 0.5, exact: false, new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.FromHours(2)), Order.Descending);
        Assert.Equal(
            $"{Root}/search?text=I%20i&page_size=-1&score=0.5&exact=false&since=2026-01-31T12%3A00%3A00.0000000%2B02%3A00&order=Descending",
            Wire.Url);
    }

    [Fact]
    public async Task What_is_null_is_left_out_of_the_query()
    {
        await Models.SearchAsync(text: null);
        Assert.Equal(Root + "/search", Wire.Url);

        await Models.SearchAsync(text: "");
        Assert.Equal(Root + "/search?text=", Wire.Url);

        await Models.SearchAsync(text: null, exact: true);
        Assert.Equal(Root + "/search?exact=true", Wire.Url);
    }

    [Fact]
    public async Task Collections_are_repeated_or_joined()
    {
        await Models.TagsAsync(["a b", "c&d"], [1, -2]);
        Assert.Equal(Root + "/tags?tag=a%20b&tag=c%26d&ids=1%2C-2", Wire.Url);

        await Models.TagsAsync([]);
        Assert.Equal(Root + "/tags", Wire.Url);

        await Models.TagsAsync(tag: null);
        Assert.Equal(Root + "/tags", Wire.Url);
    }

    [Fact]
    public async Task An_object_in_the_query_has_dotted_keys()
    {
        await Models.FilterAsync(new ItemFilter
        {
            Owner = "me",
            Types = ["chat", "vision"],
            Page = new ItemPage { Limit = 10, Cursor = "a/b" },
        });
        Assert.Equal(
            Root + "/filter?filter.owner=me&filter.types=chat&filter.types=vision&pagination.limit=10&pagination.cursor=a%2Fb",
            Wire.Url);

        await Models.FilterAsync(new ItemFilter { Page = new ItemPage { Limit = 5 } });
        Assert.Equal(Root + "/filter?pagination.limit=5", Wire.Url);

        await Models.FilterAsync(new ItemFilter());
        Assert.Equal(Root + "/filter", Wire.Url);

        await Models.FilterAsync(filter: null);
        Assert.Equal(Root + "/filter", Wire.Url);
    }

    [Fact]
    public async Task Parameters_may_be_called_as_they_like()
    {
        await Models.KeywordAsync("a", "b", "c", "d");

        Assert.Equal(Root + "/@class?class=a&client=b&message=c&query=d", Wire.Url);
    }
}
