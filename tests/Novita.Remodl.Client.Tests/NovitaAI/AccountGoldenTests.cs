using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Account;
using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.NovitaAI.Media;
using Novita.Remodl.Client.NovitaAI.Search;
using Novita.Remodl.Client.NovitaAI.Training;
using Novita.Remodl.Client.Serialization;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.NovitaAI;

/// <summary>Every route of the catalogue, training, account and search: what is sent, and that nothing of what comes is lost.</summary>
public sealed class AccountGoldenTests
{
    private static readonly DateTimeOffset From = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = From.AddDays(31);

    private static readonly Dictionary<string, JsonElement> NextMonth = new() { ["next_month"] = JsonElement.Parse("1") };

    private static readonly SubjectTrainingRequest Subject = new()
    {
        Name = "my cat",
        BaseModel = TrainingBaseModel.StableDiffusion15,
        Width = 512,
        Height = 768,
        ImageDatasetItems = [new() { AssetsId = 34557 }, new() { AssetsId = "a2", Caption = "a cat" }],
        ExpertSetting = new()
        {
            InstancePrompt = "a photo of ohwx cat",
            ClassPrompt = "cat",
            WithPriorPreservation = true,
            PriorLossWeight = 0.5,
            TrainTextEncoder = false,
            LoraR = 8,
            LoraAlpha = 16,
            LoraTextEncoderR = 4,
            LoraTextEncoderAlpha = 128,
            TrainBatchSize = 1,
            LearningRate = "1e-4",
            MaxTrainSteps = 2000,
            Seed = 7,
            LrScheduler = LearningRateScheduler.CosineWithRestarts,
            LrWarmupSteps = 0,
        },
    };

    private static readonly StyleTrainingRequest Style = new()
    {
        Name = "ink",
        BaseModel = TrainingBaseModel.StableDiffusionXL,
        Width = 1024,
        Height = 1024,
        ImageDatasetItems = [new() { AssetsId = "a1", Caption = "a tree in ink" }],
        ExpertSetting = new() { TrainBatchSize = 4, LearningRate = "5e-5", MaxTrainSteps = 100, LrScheduler = LearningRateScheduler.Constant },
    };

    private static readonly ExaSearchRequest Exa = new()
    {
        Query = "rivers",
        Type = ExaSearchType.DeepLite,
        NumResults = 3,
        IncludeDomains = ["example.org"],
        ExcludeDomains = ["example.com"],
        StartCrawlDate = new(2026, 1, 2, 0, 0, 0, TimeSpan.Zero),
        EndCrawlDate = new(2026, 2, 2, 0, 0, 0, TimeSpan.Zero),
        StartPublishedDate = new(2023, 1, 2, 0, 0, 0, TimeSpan.Zero),
        EndPublishedDate = new(2026, 2, 2, 0, 0, 0, TimeSpan.Zero),
        Category = ExaCategory.ResearchPaper,
        UserLocation = "PT",
        Moderation = true,
        AdditionalQueries = ["streams"],
        OutputSchema = JsonElement.Parse("""{"type":"object"}"""),
        SystemPrompt = "Be brief.",
        Compliance = "hipaa",
        Contents = new()
        {
            Text = new ExaTextOptions { MaxCharacters = 100, IncludeHtmlTags = false, Verbosity = "compact", IncludeSections = ["body"], ExcludeSections = ["footer"] },
            Highlights = true,
            Summary = new ExaSummaryOptions { Query = "length", Schema = JsonElement.Parse("""{"type":"object"}""") },
            Extras = new() { Links = 1, ImageLinks = 2, RichLinks = 3, RichImageLinks = 4, CodeBlocks = 5 },
            LivecrawlTimeout = 5000,
            MaxAgeHours = -1,
            Subpages = 2,
            SubpageTarget = JsonElement.Parse("""["about"]"""),
        },
        AdditionalProperties = NextMonth,
    };

    private static readonly TavilySearchRequest Tavily = new()
    {
        Query = "rivers",
        SearchDepth = TavilyDepth.UltraFast,
        Topic = "news",
        MaxResults = 3,
        TimeRange = "week",
        StartDate = new(2026, 1, 2),
        EndDate = new(2026, 2, 2),
        IncludeAnswer = "advanced",
        IncludeRawContent = true,
        IncludeImages = false,
        IncludeImageDescriptions = false,
        IncludeFavicon = true,
        IncludeDomains = ["example.org"],
        ExcludeDomains = ["example.com"],
        Country = "portugal",
        AutoParameters = false,
        ChunksPerSource = 2,
        AdditionalProperties = NextMonth,
    };

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["model"] = new("GET", "/v3/model?filter.visibility=public&filter.source=civitai&filter.types=lora&filter.types=vae&filter.is_sdxl=true&filter.query=ink%20harbor&filter.is_inpainting=false&filter.is_nsfw=false&pagination.limit=100&pagination.cursor=c_0",
            novita => novita.Catalog.ListPageAsync(new()
            {
                Visibility = CatalogVisibility.Public,
                Source = CatalogSource.Civitai,
                Types = [CatalogModelType.Lora, CatalogModelType.Vae],
                IsSdxl = true,
                Text = "ink harbor",
                IsInpainting = false,
                IsNsfw = false,
                Limit = 100,
                Cursor = CatalogQuery.FirstCursor,
            }))
        { Answer = typeof(CatalogPage) },
        ["training-upload"] = new("POST", "/v3/assets/training_dataset", novita => novita.Training.UploadImageAsync(FileSource.FromBytes(new byte[] { 0xFF, 0xD8, 0xFF, 1 }, "a.jpg"))) { Body = "training-upload", Answer = typeof(TrainingUpload), More = 1 },
        ["training-subject"] = new("POST", "/v3/training/subject", novita => novita.Training.StartAsync(Subject)) { Body = "training-subject", Answer = typeof(SubmittedTask) },
        ["training-style"] = new("POST", "/v3/training/style", novita => novita.Training.StartAsync(Style)) { Body = "training-style", Answer = typeof(SubmittedTask) },
        ["subject state"] = new("GET", "/v3/training/subject?task_id=t1", novita => novita.Training.GetSubjectAsync("t1")) { Fixture = "training-state", Answer = typeof(TrainingState) },
        ["style state"] = new("GET", "/v3/training/style?task_id=t1", novita => novita.Training.GetStyleAsync("t1")) { Fixture = "training-state", Answer = typeof(TrainingState) },
        ["training-list"] = new("GET", "/v3/training?pagination.limit=5&pagination.cursor=c_0&task_type=subject", novita => novita.Training.ListPageAsync(new() { Limit = 5, Cursor = "c_0", TaskType = TrainingTaskType.Subject })) { Answer = typeof(TrainingPage) },
        ["balance"] = new("GET", "/openapi/v1/billing/balance/detail", novita => novita.Account.GetBalanceAsync()) { Answer = typeof(AccountBalance) },
        ["monthly-bills"] = new("GET", "/openapi/v1/billing/monthly/bill?startMonth=2026-03&page=1&pageSize=50", async novita => await novita.Account.ListMonthlyBillsAsync(new DateOnly(2026, 3, 9)).ToArrayAsync()) { Answer = typeof(MonthlyBillPage) },
        ["usage-bills"] = new("GET", "/openapi/v1/billing/bill/list?cycleType=Day&productCategory=llm&productName=deepseek%2Fdeepseek-v3.2&productSubCategory=x&startTime=1772323200&endTime=1775001600&ownerId=u1", novita => novita.Account.ListUsageBillsAsync(new()
        {
            Cycle = BillCycle.Day,
            Category = BillCategory.Llm,
            ProductName = "deepseek/deepseek-v3.2",
            ProductSubCategory = "x",
            From = From,
            To = To,
            OwnerId = "u1",
        }))
        { Answer = typeof(UsageBillList) },
        ["fixed-term-bills"] = new("GET", "/openapi/v1/billing/bill/monthly/list?category=local_storage&productName=Storage&startTime=1772323200&endTime=1775001600&ownerId=u1",
            novita => novita.Account.ListFixedTermBillsAsync(new() { Category = BillCategory.LocalStorage, ProductName = "Storage", From = From, To = To, OwnerId = "u1" }))
        { Answer = typeof(FixedTermBillList) },
        ["key-bills"] = new("GET", "/openapi/v1/billing/apikey/bill/list?cycleType=Week&category=llm&productName=baai%2Fbge-m3&startTime=1772323200&endTime=1775001600",
            novita => novita.Account.ListKeyBillsAsync(new() { Cycle = BillCycle.Week, Category = BillCategory.Llm, ProductName = "baai/bge-m3", From = From, To = To }))
        { Answer = typeof(KeyBillList) },
        ["quotas"] = new("GET", "/openapi/v1/user/quota/list?modal=llm&quotaType=RPM&productType=llm&quotaObject=m",
            novita => novita.Account.ListQuotasAsync(new() { Modality = QuotaModality.Llm, QuotaType = QuotaType.RequestsPerMinute, ProductType = "llm", QuotaObject = "m" }))
        { Answer = typeof(QuotaList) },
        ["budgets"] = new("GET", "/openapi/v1/user/team/budget-list", novita => novita.Account.ListBudgetsAsync()) { Answer = typeof(TeamBudgetList) },
        ["key-budgets"] = new("GET", "/openapi/v1/user/team/key-budget-list", novita => novita.Account.ListKeyBudgetsAsync()) { Answer = typeof(TeamBudgetList) },
        ["key-budget"] = new("PUT", "/openapi/v1/user/team/key-budget", novita => novita.Account.SetBudgetAsync(new KeyBudgetRequest
        {
            MemberId = "m1",
            KeyId = "k1",
            BudgetType = BudgetType.Recurring,
            BudgetLimit = UsdAmount.FromUsd(12.5m),
            Cycle = "Monthly",
        }))
        { Body = "key-budget" },
        ["member-budget"] = new("PUT", "/openapi/v1/user/team/member-budget", novita => novita.Account.SetBudgetAsync(new MemberBudgetRequest { MemberId = "m1", BudgetType = BudgetType.Unlimited })) { Body = "member-budget" },
        ["check-budget"] = new("POST", "/openapi/v1/user/team/check-key-budget", async novita => await novita.Account.HasBudgetAsync("m1", "k1")) { Body = "check-budget", Answer = typeof(BudgetCheck) },
        ["keys"] = new("GET", "/openapi/v2/user/key?includePolicySummary=true", novita => novita.Account.ListKeysAsync()) { Answer = typeof(AccountKeyList) },
        ["model-access get"] = new("GET", "/openapi/v2/user/key/s1/model-access-policy", novita => novita.Account.GetModelAccessAsync("s1")) { Fixture = "model-access", Answer = typeof(KeyModelAccess) },
        ["model-access put"] = new("PUT", "/openapi/v2/user/key/s1/model-access-policy", novita => novita.Account.SetModelAccessAsync("s1", new() { Mode = ModelAccessMode.Selected, AllowedModels = ["deepseek/deepseek-v3.2"], Source = new() { Type = "default" } })) { Fixture = "model-access", Body = "model-access", Answer = typeof(KeyModelAccess) },
        ["model-access delete"] = new("DELETE", "/openapi/v2/user/key/s1/model-access-policy", novita => novita.Account.DeleteModelAccessAsync("s1")),
        ["ip-access get"] = new("GET", "/openapi/v2/user/key/s1/ip-access-policy", novita => novita.Account.GetIpAccessAsync("s1")) { Fixture = "ip-access", Answer = typeof(IpAccessPolicy) },
        ["ip-access put"] = new("PUT", "/openapi/v2/user/key/s1/ip-access-policy", novita => novita.Account.SetIpAccessAsync("s1", ["203.0.113.7", "203.0.113.0/24"])) { Fixture = "ip-access", Body = "ip-access", Answer = typeof(IpAccessPolicy) },
        ["ip-access delete"] = new("DELETE", "/openapi/v2/user/key/s1/ip-access-policy", novita => novita.Account.DeleteIpAccessAsync("s1")),
        ["user"] = new("GET", "/v3/user", novita => novita.Account.GetUserAsync()) { Answer = typeof(LegacyUser) },
        ["exa-search"] = new("POST", "/v3/exa/search", novita => novita.Search.Exa.SearchAsync(Exa)) { Body = "exa-search", Answer = typeof(ExaSearchResult) },
        ["exa-contents"] = new("POST", "/v3/exa/contents", novita => novita.Search.Exa.GetContentsAsync(["https://rivers.example.org/tagus"])) { Body = "exa-contents", Answer = typeof(ExaSearchResult) },
        ["exa-answer"] = new("POST", "/v3/exa/answer", novita => novita.Search.Exa.AnswerAsync(new ExaAnswerRequest { Query = "How long is the Tagus?", Text = true })) { Body = "exa-answer", Answer = typeof(ExaAnswer) },
        ["tavily-search"] = new("POST", "/v3/tavily/search", novita => novita.Search.Tavily.SearchAsync(Tavily)) { Body = "tavily-search", Answer = typeof(TavilySearchResult) },
        ["tavily-extract"] = new("POST", "/v3/tavily/extract", novita => novita.Search.Tavily.ExtractAsync(new() { Urls = ["https://h"], ExtractDepth = TavilyDepth.Advanced, Format = "markdown", IncludeImages = true })) { Body = "tavily-extract", Answer = typeof(TavilyExtractResult) },
        ["tavily-crawl"] = new("POST", "/v3/tavily/crawl", novita => novita.Search.Tavily.CrawlAsync(new() { Url = "https://h", Instructions = "rivers", MaxDepth = 2, MaxBreadth = 10, Limit = 5, SelectPaths = ["/a/.*"], ExcludePaths = ["/b/.*"] })) { Body = "tavily-crawl", Answer = typeof(TavilyCrawlResult) },
        ["tavily-map"] = new("POST", "/v3/tavily/map", novita => novita.Search.Tavily.MapAsync(new() { Url = "https://h", Instructions = "rivers", MaxDepth = 2, MaxBreadth = 10, Limit = 5, SelectPaths = ["/a/.*"], ExcludePaths = ["/b/.*"] })) { Body = "tavily-map", Answer = typeof(TavilyMapResult) },
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_call_is_what_the_service_documents(string name)
    {
        var expected = Cases[name];
        using var wire = Wire.Answering(expected.Answer is null ? "" : Fixture.Text(AnswerFile(name, expected)));
        using var novita = Clients.Novita(wire);

        await expected.Call(novita);

        var sent = wire.Sent[0];
        Assert.Equal(1 + expected.More, wire.Sent.Count);
        Assert.Equal((expected.Method, "https://api.novita.ai" + expected.Path), (sent.Method, sent.Url));
        Assert.Equal("Bearer sk_test", sent.Authorization);
        if (expected.Body is null)
        {
            // Refit sends a body without length.
            Assert.Equal("", sent.Body ?? "");
        }
        else
        {
            JsonAssert.Equal(Fixture.Text($"NovitaAI/Native/{expected.Body}.request.json"), sent.Body);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_of_an_answer_is_lost(string name)
    {
        if (Cases[name] is not { Answer: { } type } expected)
        {
            return;
        }

        var json = Fixture.Text(AnswerFile(name, expected));
        var value = JsonSerializer.Deserialize(json, WireJson.Options.GetTypeInfo(type));
        var written = JsonSerializer.Serialize(value, WireJson.Options.GetTypeInfo(type));

        JsonAssert.Equal(AsText(json), AsText(written));
    }

    private static string AnswerFile(string name, Case expected) => $"NovitaAI/Native/{expected.Fixture ?? name}.response.json";

    // The service writes numbers as text at times, and an empty text for none.
    private static string AsText(string json) => Normalize(JsonNode.Parse(json))!.ToJsonString();

    private static JsonNode? Normalize(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Where(field => field.Value is not JsonValue value || value.ToString().Length > 0).Select(field => KeyValuePair.Create(field.Key, Normalize(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Normalize)]),
        JsonValue value => value.ToString(),
        _ => null,
    };

    private sealed record Case(string Method, string Path, Func<NovitaClient, Task> Call)
    {
        public string? Body { get; init; }

        public string? Fixture { get; init; }

        public Type? Answer { get; init; }

        public int More { get; init; }
    }
}
