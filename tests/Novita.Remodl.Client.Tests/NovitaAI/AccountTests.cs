using System.Net;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Account;
using Novita.Remodl.Client.Tests.Support;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.NovitaAI;

public sealed class AccountTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private ModelEmulator _emulator = null!;
    private NovitaClient _novita = null!;

    public async Task InitializeAsync()
    {
        _emulator = await ModelEmulator.StartAsync();
        _novita = Client("sk_test");
    }

    public async Task DisposeAsync()
    {
        _novita.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task A_good_key_is_accepted_and_a_bad_one_is_not()
    {
        using var wrong = Client("wrong");
        using var denied = Client("sk_denied");

        var good = await _novita.Account.CheckKeyAsync();
        var bad = await wrong.Account.CheckKeyAsync();
        var limited = await denied.Account.CheckKeyAsync();

        Assert.Equal((true, 100m, null), (good.IsAccepted, good.Balance!.AvailableBalance!.Value.Usd, good.Reason));
        Assert.Equal((false, null), (bad.IsAccepted, bad.Balance));
        Assert.DoesNotContain("wrong", bad.Reason, StringComparison.Ordinal);
        Assert.True(limited.IsAccepted);
        Assert.Contains("ACCESS_DENY", limited.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_nobody_answers_says_nothing_of_the_key()
    {
        using var unreachable = Clients.Novita(Wire.Answering((_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused")));
        using var failing = Clients.Novita(Wire.Answering("", status: HttpStatusCode.ServiceUnavailable));
        using var keyless = Clients.Novita(new Wire(), new());

        await Assert.ThrowsAsync<ProviderConnectionException>(() => unreachable.Account.CheckKeyAsync());
        await Assert.ThrowsAsync<ProviderUnavailableException>(() => failing.Account.CheckKeyAsync());
        await Assert.ThrowsAsync<MissingApiKeyException>(() => keyless.Account.CheckKeyAsync());
    }

    [Fact]
    public async Task Balance_and_bills_follow_the_calls()
    {
        await _novita.CompleteChatAsync("deepseek/deepseek-v3.2", "Hello");
        await _novita.CompleteChatAsync("deepseek/deepseek-v3.2", "Hello again");
        await _novita.Search.Exa.AnswerAsync("Why is the sky blue?");

        var balance = (await _novita.Account.GetBalanceAsync()).AvailableBalance!.Value;
        var bills = await _novita.Account.ListUsageBillsAsync(new() { Cycle = BillCycle.Day, Category = BillCategory.Summary, From = Now.AddDays(-1), To = Now.AddDays(1) });
        var llm = await _novita.Account.ListUsageBillsAsync(new() { Cycle = BillCycle.Month, Category = BillCategory.Llm });
        var byKey = await _novita.Account.ListKeyBillsAsync(new() { Cycle = BillCycle.Week });
        var months = await _novita.Account.ListMonthlyBillsAsync().ToArrayAsync();
        var spent = UsdAmount.FromUsd(100) - balance;

        Assert.True(spent > UsdAmount.FromUsd(0));
        Assert.Equal(["deepseek/deepseek-v3.2", "exa-answer"], bills.Select(bill => bill.ProductName));
        Assert.Equal(spent, bills.Aggregate(UsdAmount.FromUsd(0), (sum, bill) => sum + bill.Amount!.Value));
        Assert.All(bills, bill => Assert.True(bill.Start <= Now && bill.End > Now.AddMinutes(-1)));
        Assert.True(Assert.Single(llm).BillNum0 > 0);
        Assert.All(byKey, bill => Assert.Equal("sk_t****", bill.KeyMask));
        Assert.Equal(spent, Assert.Single(months).TotalAmount!.Value);
        Assert.Equal(balance.Units, (await _novita.Account.GetUserAsync()).CreditBalance!.Value.Units);
        Assert.Empty(await _novita.Account.ListUsageBillsAsync(new() { Cycle = BillCycle.Day, Category = BillCategory.Summary, From = Now.AddDays(-20), To = Now.AddDays(-10) }));
        Assert.Equal(BillCategory.LocalStorage, Assert.Single(await _novita.Account.ListFixedTermBillsAsync()).ProductCategory);
    }

    [Fact]
    public async Task Quotas_are_chosen()
    {
        var quotas = await _novita.Account.ListQuotasAsync(new() { Modality = QuotaModality.Image });

        Assert.NotEmpty(quotas);
        Assert.All(quotas, quota => Assert.Equal((QuotaModality.Image, QuotaType.ImagesPerMinute), (quota.Modality!.Value, quota.QuotaType!.Value)));
        Assert.True((await _novita.Account.ListQuotasAsync()).Count > quotas.Count);
    }

    [Fact]
    public async Task Budgets_limit()
    {
        Assert.True(await _novita.Account.HasBudgetAsync("member-1", "key-1"));
        await _novita.Account.SetBudgetAsync(new KeyBudgetRequest { MemberId = "member-1", KeyId = "key-1", BudgetType = BudgetType.OneTime, BudgetLimit = UsdAmount.FromUsd(1) });
        await _novita.Account.SetBudgetAsync(new MemberBudgetRequest { MemberId = "member-1", BudgetType = BudgetType.Recurring, BudgetLimit = UsdAmount.FromUsd(2.5m), Cycle = "Monthly" });
        for (var i = 0; i < 200; i++)
        {
            await _novita.Search.Tavily.SearchAsync("bread");
        }

        var budgets = await _novita.Account.ListBudgetsAsync();
        var mine = budgets.Budgets.Single(budget => budget.MemberId == "member-1");
        var key = Assert.Single((await _novita.Account.ListKeyBudgetsAsync()).Budgets);

        Assert.False(await _novita.Account.HasBudgetAsync("member-1", "key-1"));
        Assert.Equal((2L, 1L), (budgets.MemberCount, budgets.BudgetCount));
        Assert.Equal((BudgetType.Recurring, 2.5m, 1m, 1.5m), (mine.BudgetType!.Value, mine.BudgetLimit!.Value.Usd, mine.Used!.Value.Usd, mine.Remaining!.Value.Usd));
        Assert.Equal(("member-1", "key-1", BudgetType.OneTime, 0m), (key.MemberId, key.KeyId, key.BudgetType!.Value, key.Remaining!.Value.Usd));
    }

    [Fact]
    public async Task Policies_of_keys_are_set_and_taken_back()
    {
        var key = (await _novita.Account.ListKeysAsync())[0].StringId!;

        var set = await _novita.Account.SetModelAccessAsync(key, new() { Mode = ModelAccessMode.Selected, AllowedModels = ["baai/bge-m3"] });
        var again = await _novita.Account.SetModelAccessAsync(key, set.Policy! with { ExcludedModels = [] });
        var summary = (await _novita.Account.ListKeysAsync())[0].ModelAccessPolicy!;
        await _novita.Account.DeleteModelAccessAsync(key);
        await _novita.Account.SetIpAccessAsync(key, ["203.0.113.0/24"]);
        var addresses = (await _novita.Account.GetIpAccessAsync(key)).AllowedIps;
        await _novita.Account.DeleteIpAccessAsync(key);

        Assert.Equal("private_policy", set.Policy!.Source!.Type);
        Assert.Equal("active", again.PolicyStatus);
        Assert.Equal((ModelAccessMode.Selected, 1L), (summary.Mode!.Value, summary.AllowedModelCount!.Value));
        Assert.Equal("default", (await _novita.Account.GetModelAccessAsync(key)).Policy!.Source!.Type);
        Assert.Equal(["203.0.113.0/24"], addresses);
        Assert.Empty((await _novita.Account.GetIpAccessAsync(key)).AllowedIps!);
        Assert.Null((await _novita.Account.ListKeysAsync(includePolicies: false))[0].ModelAccessPolicy);
        await Assert.ThrowsAsync<InvalidRequestException>(() => _novita.Account.GetModelAccessAsync("nobody's"));
    }

    [Fact]
    public async Task Ranges_of_more_than_31_days_are_refused_before_anything_is_sent()
    {
        var query = new UsageBillQuery { Cycle = BillCycle.Day, Category = BillCategory.Llm, From = Now, To = Now.AddDays(31).AddSeconds(1) };

        var error = await Assert.ThrowsAsync<ArgumentException>(() => _novita.Account.ListUsageBillsAsync(query));
        await Assert.ThrowsAsync<ArgumentException>(() => _novita.Account.ListUsageBillsAsync(query with { To = Now.AddSeconds(-1) }));
        await Assert.ThrowsAsync<ArgumentException>(() => _novita.Account.ListKeyBillsAsync(new() { Cycle = BillCycle.Day, From = query.From, To = query.To }));
        await Assert.ThrowsAsync<ArgumentException>(() => _novita.Account.ListFixedTermBillsAsync(new() { From = query.From, To = Now.AddSeconds(-1) }));
        var hour = await Assert.ThrowsAnyAsync<ArgumentException>(() => _novita.Account.ListKeyBillsAsync(new() { Cycle = BillCycle.Hour }));

        Assert.Contains("31 days", error.Message, StringComparison.Ordinal);
        Assert.Contains("cycleType is 'Hour'", hour.Message, StringComparison.Ordinal);
        Assert.Empty(_emulator.Requests.All);
        await _novita.Account.ListFixedTermBillsAsync(new() { From = query.From, To = query.To });
    }

    [Theory]
    [InlineData("One-time", null)]
    [InlineData("Recurring", "0.9999")]
    [InlineData("Recurring", "1.00005")]
    [InlineData("Unlimited", "1")]
    public async Task A_budget_that_cannot_be_is_refused(string type, string? usd)
    {
        var limit = usd is null ? (UsdAmount?)null : UsdAmount.FromUsd(decimal.Parse(usd, System.Globalization.CultureInfo.InvariantCulture));

        var error = await Assert.ThrowsAnyAsync<ArgumentException>(() => _novita.Account.SetBudgetAsync(new MemberBudgetRequest { MemberId = "m", BudgetType = type, BudgetLimit = limit }));

        Assert.Contains("budget_limit", error.Message, StringComparison.Ordinal);
        Assert.Empty(_emulator.Requests.All);
    }

    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("::1")]
    [InlineData("example.com")]
    [InlineData("127.1")]
    [InlineData("1.2.3.256")]
    [InlineData("1.2.3.4/33")]
    [InlineData("1.2.3.4/")]
    [InlineData("")]
    public async Task What_is_no_address_is_refused(string address)
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => _novita.Account.SetIpAccessAsync("key-1", ["1.2.3.4", address]));

        Assert.Contains($"'{address}'", error.Message, StringComparison.Ordinal);
        Assert.Empty(_emulator.Requests.All);
        await Assert.ThrowsAsync<ArgumentException>(() => _novita.Account.SetIpAccessAsync("key-1", [.. Enumerable.Repeat("1.2.3.4", 101)]));
    }

    [Fact]
    public async Task Pages_of_bills_end_also_where_pages_are_ignored()
    {
        var bills = string.Join(',', Enumerable.Range(0, 50).Select(i => FormattableString.Invariant($$"""{"billId":{{i}}}""")));
        using var wire = Wire.Answering($$"""{"data":[{{bills}}]}""");
        using var novita = Clients.Novita(wire);

        Assert.Equal(50, (await novita.Account.ListMonthlyBillsAsync().ToArrayAsync()).Length);
        Assert.Equal(2, wire.Sent.Count);
    }

    [Fact]
    public async Task Bills_that_are_listed_too_often_are_a_limited_rate()
    {
        using var wire = Wire.Answering("""{"code":429,"reason":"LIST_BILL_TOO_FAST","message":"slow down","metadata":{}}""", status: HttpStatusCode.TooManyRequests);
        using var novita = Clients.Novita(wire);

        var error = await Assert.ThrowsAsync<RateLimitedException>(() => novita.Account.ListUsageBillsAsync(new() { Cycle = BillCycle.Day, Category = BillCategory.Llm }));
        Assert.Equal("LIST_BILL_TOO_FAST", error.Code);
    }

    private NovitaClient Client(string key) => new(new NovitaOptions { ApiKey = key, BaseAddress = _emulator.NovitaAddress });
}
