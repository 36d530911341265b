namespace Novita.Remodl.Client.Tests.Rest;

public sealed class HeaderTests : RestTest
{
    [Fact]
    public async Task Headers_of_the_interface_are_sent()
    {
        await Models.ListAsync();

        Assert.Equal("application/json", Wire.Headers["Accept"]);
        Assert.Equal("suite", Wire.Headers["X-Client"]);
    }

    [Fact]
    public async Task A_method_replaces_the_headers_of_its_interface_and_a_parameter_both()
    {
        await Models.HeadersAsync("now");

        Assert.Equal("method", Wire.Headers["X-Client"]);
        Assert.Equal("now", Wire.Headers["X-Dynamic"]);
        Assert.Equal("c", Wire.Headers["X-Fixed"]);
    }

    [Fact]
    public async Task A_header_that_is_null_is_left_out()
    {
        await Models.HeadersAsync(dynamic: null, fixedValue: null);

        Assert.DoesNotContain("X-Dynamic", Wire.Headers.Keys);
        Assert.DoesNotContain("X-Fixed", Wire.Headers.Keys);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nX-Evil: 1")]
    public async Task A_value_cannot_begin_another_header(string value)
    {
        await Record.ExceptionAsync(() => Models.HeadersAsync(value));

        // Refused, or (by Refit) put on one line.
        Assert.DoesNotContain("X-Evil", Wire.Headers.Keys);
        Assert.DoesNotContain(Wire.Headers.Values, static sent => sent.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_is_asked_for_by_its_own_Accept()
    {
        using var response = await Chat.StreamAsync(new Item("a"));

        Assert.Equal("text/event-stream", Wire.Headers["Accept"]);
    }
}
