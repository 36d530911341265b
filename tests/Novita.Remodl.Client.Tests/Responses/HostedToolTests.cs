using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Client.Tests.Chat;
using Novita.Remodl.Emulator;

namespace Novita.Remodl.Client.Tests.Responses;

/// <summary>What the tools of a server are told, and what they tell, down to the last field.</summary>
public sealed class HostedToolTests
{
    private static readonly ResponseRequest Request = new()
    {
        Model = "nova-chat",
        Input = "Say: hello",
        Tools =
        [
            new McpTool { ServerLabel = "wiki", ServerUrl = "https://mcp.example.com", AllowedTools = ["read_page", "search"], RequireApproval = McpApproval.Never },
            new McpTool
            {
                ServerLabel = "mail",
                ConnectorId = "connector_gmail",
                AllowedTools = new McpToolFilter { ToolNames = ["search_emails"], ReadOnly = true },
                RequireApproval = new McpApprovalFilters { Always = new() { ToolNames = ["send"] }, Never = new() { ReadOnly = true } },
            },
            new FileSearchTool
            {
                VectorStoreIds = ["vs_1"],
                MaxNumResults = 5,
                RankingOptions = new() { Ranker = "auto", ScoreThreshold = 0.4, HybridSearch = new() { EmbeddingWeight = 0.7, TextWeight = 0.3 } },
                Filters = FileSearchFilter.And(
                    FileSearchFilter.EqualTo("author", "Ada"),
                    FileSearchFilter.NotEqualTo("draft", true),
                    FileSearchFilter.GreaterThan("year", 1842),
                    FileSearchFilter.LessThan("weight", 0.5),
                    FileSearchFilter.Or(
                        FileSearchFilter.AtLeast("page", 1),
                        FileSearchFilter.AtMost("page", 9),
                        FileSearchFilter.In("topic", "engines", 7),
                        FileSearchFilter.NotIn("topic", "poems", "letters"))),
            },
            new CodeInterpreterTool
            {
                Container = new AutoContainer
                {
                    FileIds = ["file_1"],
                    MemoryLimit = "4g",
                    NetworkPolicy = new() { Type = "allowlist", AllowedDomains = ["example.com"], DomainSecrets = [new() { Domain = "example.com", Name = "TOKEN", Value = "v" }] },
                },
            },
            new CodeInterpreterTool { Container = "cntr_1" },
            new CodeInterpreterTool { Container = CodeInterpreterContainer.Auto },
            new CustomTool { Name = "sql", Format = CustomToolFormat.ForGrammar("lark", "start: \"SELECT\"") },
            new CustomTool { Name = "note", Format = CustomToolFormat.Text },
            new FunctionTool { Name = "get_weather", Parameters = Fixture.Parse("""{"type":"object"}""") },
        ],
        ToolChoice = ResponseToolChoice.Allowed(
            "auto",
            ResponseToolChoice.Function("get_weather"),
            ResponseToolChoice.Custom("sql"),
            ResponseToolChoice.Mcp("wiki"),
            ResponseToolChoice.Mcp("mail", "search_emails"),
            ResponseToolChoice.Tool("code_interpreter")),
        Prompt = new()
        {
            Id = "pmpt_1",
            Version = "2",
            Variables = new Dictionary<string, PromptVariable> { ["city"] = "Paris", ["photo"] = new InputImagePart { ImageUrl = "https://example.com/a.png" } },
        },
    };

    [Fact]
    public void A_request_is_exactly_this_and_reads_back()
    {
        var golden = Fixture.Json("Responses/hosted-tools.json");
        Fixture.AssertSame(golden, Fixture.ToJson(Request));

        var read = Fixture.FromJson<ResponseRequest>(golden.GetRawText());
        Fixture.AssertSame(golden, Fixture.ToJson(read));
        var wiki = Assert.IsType<McpTool>(read.Tools![0]);
        Assert.Equal(["read_page", "search"], wiki.AllowedTools!.Names!);
        Assert.Same(McpApproval.Never, wiki.RequireApproval);
        var mail = Assert.IsType<McpTool>(read.Tools[1]);
        Assert.Equal(("search_emails", true), (Assert.Single(mail.AllowedTools!.Filter!.ToolNames!), mail.AllowedTools.Filter.ReadOnly));
        Assert.Equal(("send", true), (Assert.Single(mail.RequireApproval!.Filters!.Always!.ToolNames!), mail.RequireApproval.Filters.Never!.ReadOnly));
        var search = Assert.IsType<FileSearchTool>(read.Tools[2]);
        Assert.Equal(0.3, search.RankingOptions!.HybridSearch!.TextWeight);
        Assert.Equal(((FileSearchTool)Request.Tools![2]).Filters, search.Filters);
        Assert.Equal("4g", Assert.IsType<CodeInterpreterTool>(read.Tools[3]).Container!.Settings!.MemoryLimit);
        Assert.Equal("cntr_1", Assert.IsType<CodeInterpreterTool>(read.Tools[4]).Container!.Id);
        Assert.Equal(CodeInterpreterContainer.Auto, Assert.IsType<CodeInterpreterTool>(read.Tools[5]).Container);
        Assert.Equal(("lark", "start: \"SELECT\""), (((CustomTool)read.Tools[6]).Format!.Syntax, ((CustomTool)read.Tools[6]).Format!.Definition));
        Assert.Equal(("Paris", "https://example.com/a.png"), (read.Prompt!.Variables!["city"].Text, ((InputImagePart)read.Prompt.Variables["photo"].Part!).ImageUrl));
    }

    [Fact]
    public void An_answer_says_why_calls_of_MCP_failed_and_what_files_have()
    {
        var golden = Fixture.Json("Responses/mcp-response.json");
        var response = Fixture.FromJson<ModelResponse>(golden.GetRawText());

        Fixture.AssertSame(golden, Fixture.ToJson(response));
        Assert.All(response.Output, item => Assert.False(item is UnknownResponseItem || item.AdditionalProperties is not null));
        Assert.Equal("no such host", response.Output.OfType<McpListToolsItem>().Last().Error);
        var errors = response.Output.OfType<McpCallItem>().Select(call => call.Error!).ToArray();
        Assert.Equal(
            [("mcp_protocol_error", -32602L, "no such page"), ("mcp_tool_execution_error", null, null), ("http_error", 502L, "bad gateway"), (null, null, "timed out")],
            errors.Select(error => (error.Type, error.Code, error.Message)));
        Assert.Equal("it broke", errors[1].Content!.Value[0].GetProperty("text").GetString());
        var attributes = Assert.Single(response.Output.OfType<FileSearchCallItem>().Single().Results!).Attributes!;
        Assert.Equal(("Ada", 1843.0, 0.25, false), (attributes["author"].Text, attributes["year"].Number, attributes["weight"].Number, attributes["draft"].Flag));
        Assert.Equal(("mcp", "wiki", "read_page"), (response.ToolChoice!.Type, response.ToolChoice.ServerLabel, response.ToolChoice.Name));
    }

    [Theory]
    [InlineData("""{"type":"mcp","server_label":"l","allowed_tools":$,"require_approval":$}""")]
    [InlineData("""{"type":"mcp","server_label":"l","allowed_tools":{"x_new":$},"require_approval":{"always":{"x_new":$},"x_new":$}}""")]
    [InlineData("""{"type":"file_search","vector_store_ids":[],"filters":$}""")]
    [InlineData("""{"type":"file_search","vector_store_ids":[],"filters":{"type":"eq","key":"k","value":$,"x_new":$}}""")]
    [InlineData("""{"type":"file_search","vector_store_ids":[],"filters":{"type":"and","filters":[$,{"type":"x_new","x":$}],"x_new":$}}""")]
    [InlineData("""{"type":"file_search","vector_store_ids":[],"ranking_options":{"hybrid_search":{"embedding_weight":1,"text_weight":2,"x_new":$},"x_new":$}}""")]
    [InlineData("""{"type":"code_interpreter","container":$}""")]
    [InlineData("""{"type":"code_interpreter","container":{"type":"x_new","x_new":$,"network_policy":{"type":"x_new","x_new":$}}}""")]
    [InlineData("""{"type":"custom","name":"n","format":{"type":"x_new","x_new":$}}""")]
    public void What_is_new_in_a_tool_is_kept_and_the_tool_stays_what_it_is(string template) => JsonGen.Value.Check(
        value =>
        {
            // A field that is null is not written.
            if (value == "null" && !template.Contains("x_new", StringComparison.Ordinal))
            {
                return;
            }

            var json = template.Replace("$", value, StringComparison.Ordinal);
            var tool = Fixture.FromJson<ResponseTool>(json);
            Assert.IsNotType<UnknownResponseTool>(tool);
            Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(tool));
        });

    [Theory]
    [InlineData("""{"type":"mcp_call","name":"n","error":{"type":$,"code":$,"message":$,"content":$,"x_new":$}}""")]
    [InlineData("""{"type":"file_search_call","queries":[],"results":[{"attributes":{"a":$},"x_new":$}]}""")]
    public void What_is_new_in_an_item_is_kept_and_the_item_stays_what_it_is(string template) => JsonGen.Value.Check(
        value =>
        {
            if (value == "null")
            {
                return;
            }

            var json = template.Replace("$", value, StringComparison.Ordinal);
            var item = Fixture.FromJson<ResponseItem>(json);
            Assert.IsNotType<UnknownResponseItem>(item);
            Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(item));
        });

    [Fact]
    public void Variables_of_a_prompt_are_kept_whatever_they_are() => JsonGen.Value.Check(
        value =>
        {
            var json = """{"id":"p","variables":{"a":$,"b":{"type":"x_new","x":$}},"x_new":$}""".Replace("$", value, StringComparison.Ordinal);
            Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(Fixture.FromJson<PromptTemplate>(json)));
        });

    [Theory]
    [InlineData("""{"type":"like","key":"k","value":"v"}""", typeof(ComparisonFilter))]
    [InlineData("""{"type":"xor","filters":[]}""", typeof(CompoundFilter))]
    [InlineData("""{"type":"eq","key":5,"value":"v"}""", typeof(UnknownFileSearchFilter))]
    [InlineData("""{"type":"eq","key":"k"}""", typeof(UnknownFileSearchFilter))]
    [InlineData("""{"key":"k","value":"v"}""", typeof(UnknownFileSearchFilter))]
    [InlineData("""{"type":"and","filters":5}""", typeof(UnknownFileSearchFilter))]
    [InlineData("null", typeof(UnknownFileSearchFilter))]
    public void Filters_are_told_apart_by_what_they_have(string json, Type expected)
    {
        var filter = Fixture.FromJson<FileSearchFilter>(json);

        Assert.IsType(expected, filter);
        Fixture.AssertSame(Fixture.Parse(json), Fixture.ToJson(filter));
        Assert.Equal(filter, Fixture.FromJson<FileSearchFilter>(json));
    }

    [Fact]
    public void Values_are_what_they_are()
    {
        Assert.Equal("""["a",1,2.5,true,9007199254740993]""", AttributeValue.List("a", 1, 2.5, true, 9007199254740993L).ToString());
        Assert.Equal(["a", "b"], ((AttributeValue)new[] { "a", "b" }).Items.Select(item => item.Text));
        Assert.Equal((null, null, null), (AttributeValue.List().Text, AttributeValue.List().Number, AttributeValue.List().Flag));
        Assert.NotEqual<AttributeValue>("1", 1);
        Assert.Equal<AttributeValue>(1, 1.0);
        Assert.Throws<ArgumentOutOfRangeException>(() => FileSearchFilter.EqualTo("k", double.NaN));
        Assert.Throws<ArgumentException>(() => FileSearchFilter.EqualTo("", 1));
        Assert.Throws<ArgumentException>(() => { CodeInterpreterContainer _ = ""; });
    }

    [Fact]
    public void Secrets_of_a_container_are_not_in_its_text() =>
        Assert.DoesNotContain("s3cret", new CodeInterpreterTool { Container = new AutoContainer { NetworkPolicy = new() { Type = "allowlist", DomainSecrets = [new() { Domain = "d", Name = "n", Value = "s3cret" }] } } }.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("hosted-tools.json")]
    [InlineData("full-request.json")]
    public async Task The_emulator_knows_every_field(string name)
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress });
        using var remodlai = new RemodlAIClient(new RemodlAIOptions { BaseAddress = emulator.RemodlAIAddress });
        var whole = Fixture.FromJson<ResponseRequest>(Fixture.Text($"Responses/{name}"));
        var request = new ResponseRequest { Model = "nova-chat", Input = "Say: hello", Tools = whole.Tools, ToolChoice = whole.ToolChoice };

        Assert.Equal("hello", (await remodlai.CreateResponseAsync(request)).OutputText);
        Assert.Equal("hello", (await novita.CreateResponseAsync(request with { Model = "deepseek/deepseek-v3.2" })).OutputText);
    }

    [Theory]
    [InlineData("""{"type":"mcp","server_label":"l","require_approval":{"sometimes":{}}}""", "sometimes")]
    [InlineData("""{"type":"file_search","vector_store_ids":["v"],"filters":{"type":"and","filters":[{"type":"like","key":"k","value":1}]}}""", "filters[0].type")]
    [InlineData("""{"type":"code_interpreter","container":{"type":"auto","memory":"1g"}}""", "container.memory")]
    public async Task The_emulator_refuses_what_it_does_not_know(string tool, string blamed)
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var remodlai = new RemodlAIClient(new RemodlAIOptions { BaseAddress = emulator.RemodlAIAddress });

        var failure = await Assert.ThrowsAnyAsync<InvalidRequestException>(() =>
            remodlai.CreateResponseAsync(new ResponseRequest { Model = "nova-chat", Input = "Hi", Tools = [Fixture.FromJson<ResponseTool>(tool)] }));
        Assert.Contains(blamed, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_emulator_calls_only_what_is_allowed()
    {
        await using var emulator = await ModelEmulator.StartAsync();
        using var remodlai = new RemodlAIClient(new RemodlAIOptions { BaseAddress = emulator.RemodlAIAddress });
        var request = new ResponseRequest
        {
            Model = "nova-chat",
            Input = "Call get_weather and get_time",
            Tools = [new FunctionTool { Name = "get_weather" }, new FunctionTool { Name = "get_time" }],
            ToolChoice = ResponseToolChoice.Allowed("required", "get_time"),
        };

        var response = await remodlai.CreateResponseAsync(request);

        Assert.Equal("get_time", Assert.Single(response.FunctionCalls).Name);
        Assert.Equal("required", response.ToolChoice!.Mode);
    }
}
