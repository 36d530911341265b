using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.OpenAICompatible;

namespace Novita.Remodl.Client.TrimSmoke;

/// <summary>Every operation of a provider, against the canned answers.</summary>
internal static class ProviderChecks
{
    public static async Task RunAsync(Checks checks, string how, IModelProvider provider, CannedServer server)
    {
        await checks.RunAsync($"{how}: whole answer", async () =>
        {
            var answer = await provider.CompleteChatAsync("m", "Hello");
            Checks.Equal("Hello", answer.Text);
            Checks.Equal("Hm.", answer.Message!.Reasoning);
            Checks.Equal(FinishReason.Stop, answer.FinishReason);
            Checks.Equal(5L, answer.Usage!.TotalTokens);
            Checks.Equal(1, answer.AdditionalProperties!["unheard_of"].GetProperty("a").GetInt32());
        });

        await checks.RunAsync($"{how}: every kind of field", async () =>
        {
            await provider.CompleteChatAsync(FullRequest());
            foreach (var expected in new[] { "\"temperature\":0.5", "\"image_url\"", "\"input_audio\"", "\"video_url\"", "\"json_schema\"", "\"reasoning_effort\":\"low\"", "\"vendor_field\":true", "\"stop\":[\"a\",\"b\"]" })
            {
                Checks.Contains(expected, server.LastRequest);
            }
        });

        await checks.RunAsync($"{how}: tool calls, and their results sent back", async () =>
        {
            var request = ToolRequest();
            var answer = await provider.CompleteChatAsync(request);
            var call = answer.ToolCalls[0];
            Checks.Equal(true, call.Function!.TryParseArguments(out var arguments));
            Checks.Equal("UTC", arguments.GetProperty("zone").GetString());
            await provider.CompleteChatAsync(request with { Messages = [.. request.Messages, answer.Message!, ChatCompletionMessage.Tool(call.Id, "noon")] });
            Checks.Contains("\"tool_call_id\":\"t1\"", server.LastRequest);
        });

        await checks.RunAsync($"{how}: stream of chunks", async () =>
        {
            var text = new StringBuilder();
            await foreach (var chunk in provider.StreamChatAsync("m", "Hello"))
            {
                text.Append(chunk.Text);
            }

            Checks.Equal("Hello", text.ToString());
        });

        await checks.RunAsync($"{how}: stream of text", async () =>
        {
            var text = new StringBuilder();
            await foreach (var piece in provider.StreamTextAsync("m", "Hello"))
            {
                text.Append(piece);
            }

            Checks.Equal("Hello", text.ToString());
        });

        await checks.RunAsync($"{how}: stream put together", async () =>
        {
            var answer = await provider.StreamChatAsync("m", "Hello").ToCompletionAsync();
            Checks.Equal("Hello", answer.Text);
            Checks.Equal("Hm.", answer.Message!.Reasoning);
            Checks.Equal("get_time", answer.ToolCalls[0].Function!.Name);
            Checks.Equal(5L, answer.Usage!.TotalTokens);
        });

        await checks.RunAsync($"{how}: list of models", async () =>
        {
            var models = await provider.ListModelsAsync();
            Checks.Equal(4096L, models.Data[0].ContextLength);
            Checks.Equal(0.269m, models.Data[0].InputPrice);
        });

        await checks.RunAsync($"{how}: embeddings and rerank", async () =>
        {
            var vectors = await provider.EmbedAsync("m", ["a", "b"]);
            Checks.Equal(-2f, vectors[0].Span[1]);
            Checks.Equal(3f, vectors[1].Span[1]);
            Checks.Contains("\"input\":[\"a\",\"b\"],\"encoding_format\":\"base64\"", server.LastRequest);
            var ranking = await provider.RerankAsync("m", "q", ["a", "b"]);
            Checks.Equal("b", ranking.Results[0].Document!.Text);
            Checks.Equal(4L, ranking.Usage!.PromptTokens);
        });

        await checks.RunAsync($"{how}: responses", async () =>
        {
            var response = await provider.CreateResponseAsync("m", "Hello");
            Checks.Equal("Hello", response.OutputText);
            Checks.Equal("hologram", response.Output.OfType<UnknownResponseItem>().Single().Type);
            var streamed = await provider.StreamResponseAsync("m", "Hello").ToResponseAsync();
            Checks.Equal("Hello", streamed.OutputText);
        });

        await checks.RunAsync($"{how}: errors", async () =>
        {
            try
            {
                await provider.CompleteChatAsync("m", "refuse-me");
            }
            catch (RateLimitedException refusal)
            {
                Checks.Equal(429, refusal.StatusCode);
                Checks.Equal("RATE_LIMIT_EXCEEDED", refusal.Code);
                return;
            }

            throw new InvalidOperationException("The refusal was not told.");
        });

        if (provider is NovitaProvider novita)
        {
            await NativeChecks.RunAsync(checks, how, novita, server);
        }

        if (provider is OpenAICompatibleProvider typed)
        {
            await RunTypedAsync(checks, how, typed);
        }
    }

    private static async Task RunTypedAsync(Checks checks, string how, OpenAICompatibleProvider provider)
    {
        await checks.RunAsync($"{how}: raw request", async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "v1/anything");
            using var response = await provider.SendRawAsync(request);
            Checks.Contains("\"id\":\"c1\"", await response.Content.ReadAsStringAsync());
        });

        await checks.RunAsync($"{how}: typed interfaces", async () =>
        {
            var model = await provider.ModelsApi.RetrieveAsync("vendor/m");
            Checks.Equal("vendor/m", model.Id);
            var answer = await provider.ChatCompletionsApi.CreateAsync(new() { Model = "m", Messages = ["Hello"] });
            Checks.Equal("Hello", answer.Text);
        });
    }

    private static ChatCompletionRequest FullRequest() => new()
    {
        Model = "m",
        Messages =
        [
            ChatCompletionMessage.System("Be brief."),
            ChatCompletionMessage.User(
            [
                "What is this?",
                ImageContentPart.FromBytes([1, 2, 3], "image/png", ImageDetail.Low),
                AudioContentPart.FromBytes([1, 2, 3], AudioFormat.Wav),
                VideoContentPart.FromUrl("https://example.com/a.mp4"),
            ]),
        ],
        Temperature = 0.5,
        MaxTokens = 100,
        Stop = new[] { "a", "b" },
        ReasoningEffort = ReasoningLevel.Low,
        ResponseFormat = ResponseFormat.ForJsonSchema("answer", JsonElement.Parse("""{"type":"object"}""")),
        LogitBias = new Dictionary<string, double> { ["1"] = 1 },
        Metadata = new Dictionary<string, string> { ["a"] = "b" },
        ChatTemplateKwargs = new Dictionary<string, JsonElement> { ["thinking"] = JsonElement.Parse("true") },
        AdditionalProperties = new Dictionary<string, JsonElement> { ["vendor_field"] = JsonElement.Parse("true") },
    };

    private static ChatCompletionRequest ToolRequest() => new()
    {
        Model = "m",
        Messages = ["What time is it?"],
        Tools = [ToolDefinition.ForFunction("get_time", "The time.", JsonElement.Parse("""{"type":"object","properties":{"zone":{"type":"string"}}}"""))],
        ToolChoice = ToolChoice.Auto,
    };
}
