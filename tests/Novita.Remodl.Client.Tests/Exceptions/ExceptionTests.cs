namespace Novita.Remodl.Client.Tests.Exceptions;

public class ExceptionTests
{
    public static TheoryData<ModelProviderException, bool> Nature => new()
    {
        { new ModelProviderException("x"), false },
        { new ModelProviderException("x", new ErrorDetails { StatusCode = 503 }), true },
        { new InvalidRequestException("x", new ErrorDetails { StatusCode = 400 }), false },
        { new InvalidRequestException("x", new ErrorDetails { StatusCode = 409 }), true },
        { new RateLimitedException("x"), true },
        { new RateLimitedException("x", new ErrorDetails { IsTransient = false }), false },
        { new InsufficientBalanceException("x", new ErrorDetails { StatusCode = 429 }), false },
        { new ProviderConnectionException("x"), true },
        { new ProviderTimeoutException(ProviderTimeoutKind.Attempt, TimeSpan.FromSeconds(1)), true },
        { new StreamInterruptedException("x"), true },
        { new GenerationFailedException("x"), false },
        { new InvalidProviderResponseException("x"), false },
    };

    [Theory]
    [MemberData(nameof(Nature))]
    public void Whether_trying_again_may_help(ModelProviderException failure, bool transient) => Assert.Equal(transient, failure.IsTransient);

    [Fact]
    public void A_fake_can_throw_what_the_service_would()
    {
        var details = new ErrorDetails
        {
            Provider = "novita",
            StatusCode = 429,
            Code = "c",
            ErrorType = "t",
            Param = "p",
            RequestId = "r",
            RetryAfter = TimeSpan.FromSeconds(3),
            ResponseBody = "b",
        };

        var failure = new RateLimitedException("busy", details, new TimeoutException());

        Assert.Equal("busy", failure.Message);
        Assert.Equal(("novita", 429, "c", "t"), (failure.Provider, failure.StatusCode, failure.Code, failure.ErrorType));
        Assert.Equal(("p", "r", "b", TimeSpan.FromSeconds(3)), (failure.Param, failure.RequestId, failure.ResponseBody, failure.RetryAfter));
        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    [Theory]
    [InlineData(ProviderTimeoutKind.Attempt, "AttemptTimeout")]
    [InlineData(ProviderTimeoutKind.Total, "TotalTimeout")]
    [InlineData(ProviderTimeoutKind.FirstEvent, "FirstEventTimeout")]
    [InlineData(ProviderTimeoutKind.StreamIdle, "StreamIdleTimeout")]
    public void A_timeout_names_its_length_and_its_setting(ProviderTimeoutKind kind, string setting)
    {
        var timeout = new ProviderTimeoutException(kind, TimeSpan.FromSeconds(90), new ErrorDetails { Provider = "novita" });

        Assert.Contains($"TransportOptions.{setting}.", timeout.Message, StringComparison.Ordinal);
        Assert.Contains("00:01:30", timeout.Message, StringComparison.Ordinal);
        Assert.StartsWith("novita ", timeout.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(timeout.InnerException);
    }

    [Fact]
    public void An_interrupted_stream_keeps_what_had_come()
    {
        var failure = new StreamInterruptedException("cut") { PartialText = "Hel", ReceivedAnything = true };

        Assert.Equal("Hel", failure.PartialText);
        Assert.True(failure.ReceivedAnything);
        Assert.Null(new StreamInterruptedException("cut").PartialText);
    }

    [Fact]
    public void A_missing_key_says_where_it_was_looked_for()
    {
        var missing = new MissingApiKeyException("novita", ["NovitaOptions.ApiKey", "NOVITA_API_KEY"]);

        Assert.Equal("novita needs an API key and none is configured. Set one of: NovitaOptions.ApiKey, NOVITA_API_KEY.", missing.Message);
        Assert.Equal(2, missing.LookedAt.Count);
        Assert.DoesNotContain("Set", new MissingApiKeyException("novita", []).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_capability_says_whose()
    {
        var missing = new CapabilityNotSupportedException("remodlai", ModelCapabilities.ModelList);

        Assert.StartsWith("remodlai doesn't support ModelList.", missing.Message, StringComparison.Ordinal);
        Assert.Equal(("remodlai", ModelCapabilities.ModelList), (missing.Provider, missing.Capability));
    }
}
