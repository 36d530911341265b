using System.Text;
using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.NovitaAI.Account;
using Novita.Remodl.Client.NovitaAI.Catalog;
using Novita.Remodl.Client.NovitaAI.Legacy;
using Novita.Remodl.Client.NovitaAI.Media.Images;
using Novita.Remodl.Client.NovitaAI.Search;
using Novita.Remodl.Client.NovitaAI.Training;
using Novita.Remodl.Client.OpenAICompatible;
using Novita.Remodl.Client.RemodlAI;

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

        await checks.RunAsync($"{how}: moderations", async () =>
        {
            var result = await provider.ModerateAsync("m", "a");
            Checks.Equal(true, result.IsFlagged);
            Checks.Equal(0.75, result.Results[0].ScoreOf(ModerationCategory.HateThreatening));
            Checks.Equal(ModerationInputType.Text, result.Results[0].CategoryAppliedInputTypes![ModerationCategory.HateThreatening]![0]);
            await provider.ModerateAsync(new ModerationRequest { Model = "m", Input = ModerationInput.FromParts("a", ImageContentPart.FromUrl("https://example.com/a.png")) });
            Checks.Contains("\"input\":[{\"type\":\"text\",\"text\":\"a\"},{\"type\":\"image_url\"", server.LastRequest);
        });

        await checks.RunAsync($"{how}: responses", async () =>
        {
            var response = await provider.CreateResponseAsync("m", "Hello");
            Checks.Equal("Hello", response.OutputText);
            Checks.Equal("hologram", response.Output.OfType<UnknownResponseItem>().Single().Type);
            var streamed = await provider.StreamResponseAsync("m", "Hello").ToResponseAsync();
            Checks.Equal("Hello", streamed.OutputText);
        });

        await checks.RunAsync($"{how}: images", async () =>
        {
            var image = await provider.GenerateImageAsync("m", "a kite", ImageSize.Square256);
            Checks.Equal("image/png", image.MediaType);
            Checks.Contains("\"size\":\"256x256\"", server.LastRequest);
            var edited = await provider.EditImageAsync(new() { Model = "m", Prompt = "bluer", Images = [ImageInput.FromBytes(image.Bytes!.Value)], N = 2 });
            Checks.Equal(8, edited.Data[0].Bytes!.Value.Length);
            Checks.Contains("name=\"image[]\"; filename=\"image.png\"", server.LastRequest);
            await provider.EditImageAsync(new() { Model = "m", Prompt = "bluer", Images = [ImageInput.FromId("file-1")] });
            Checks.Contains("\"images\":[{\"file_id\":\"file-1\"}]", server.LastRequest);
            await foreach (var item in provider.StreamImageAsync(new() { Model = "m", Prompt = "stream-an-image" }))
            {
                Checks.Equal(ImageEventType.GenerationCompleted, item.Type);
                Checks.Equal(8, item.Image!.Bytes!.Value.Length);
            }
        });

        await checks.RunAsync($"{how}: transcripts", async () =>
        {
            var file = FileSource.FromBytes(new byte[] { 1, 2, 3 }, "a.wav");
            var transcription = await provider.TranscribeAsync(new TranscriptionRequest
            {
                Model = "m",
                File = file,
                Temperature = 0.5,
                ResponseFormat = TranscriptionFormat.VerboseJson,
                TimestampGranularities = [TimestampGranularity.Word],
                VllmXargs = new Dictionary<string, JsonElement> { ["a"] = JsonElement.Parse("1") },
            });
            Checks.Equal("Hello", transcription.Text);
            Checks.Equal(1.5, transcription.Duration!.Value);
            Checks.Equal("good", transcription.Segments![0].AdditionalProperties!["mood"].GetString());
            Checks.Contains("filename=\"a.wav\"", server.LastRequest);
            Checks.Contains("{\"a\":1}", server.LastRequest);
            var streamed = await provider.StreamTranscriptionAsync(new TranscriptionRequest { Model = "m", File = file }).ToTranscriptionAsync();
            Checks.Equal("Hello", streamed.Text);
            if (provider.Capabilities.HasFlag(ModelCapabilities.SpeechTranslation))
            {
                Checks.Equal("Hello", (await provider.TranslateAudioAsync(new TranslationRequest { Model = "vllm/m", File = file })).Text);
            }
        });

        // Novita's speech has routes of its own; NativeChecks has them.
        if (provider is not NovitaProvider && provider.Capabilities.HasFlag(ModelCapabilities.Speech))
        {
            await checks.RunAsync($"{how}: speech", async () =>
            {
                using var speech = await provider.SynthesizeSpeechAsync("vllm/m", "Hello", "alloy");
                using var audio = new MemoryStream();
                await speech.CopyToAsync(audio);
                Checks.Equal(4L, audio.Length);
                var usage = await provider.StreamSpeechAsync("vllm/m", "Hello", "alloy").CopyToAsync(audio);
                Checks.Equal(8L, audio.Length);
                Checks.Equal(3L, usage!.TotalTokens);
            });
        }

        await checks.RunAsync($"{how}: completions of texts", async () =>
        {
            var answer = await provider.CompleteTextAsync("m", "Hello");
            Checks.Equal(" world", answer.Text);
            Checks.Equal(-0.5, answer.Choices[0].Logprobs!.TokenLogprobs![0]!.Value);
            Checks.Contains("\"prompt\":\"Hello\"", server.LastRequest);
            await provider.CompleteTextAsync("m", new[] { 1, 2 });
            Checks.Contains("\"prompt\":[1,2]", server.LastRequest);
            var streamed = await provider.StreamCompletionAsync("m", new[] { new[] { 1 }, new[] { 2 } }).ToCompletionAsync();
            Checks.Equal(" world", streamed.Text);
            Checks.Contains("\"prompt\":[[1],[2]]", server.LastRequest);
        });

        await checks.RunAsync($"{how}: images as a job", async () =>
        {
            var job = await provider.StartImageAsync(new() { Model = "gpt-image-2", Prompt = "a boat" });
            Checks.Equal(8, (await (await job.WaitAsync()).Data[0].ReadBytesAsync()).Length);
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

        await ToolChecks.RunAsync(checks, how, provider, server);

        if (provider is NovitaProvider novita)
        {
            await RunImagesAsync(checks, how, novita, server);
            await NativeChecks.RunAsync(checks, how, novita, server);
        }

        if (provider is OpenAICompatibleProvider typed)
        {
            await RunTypedAsync(checks, how, typed, server);
        }
    }

    /// <summary>What a vLLM server has beside the rest.</summary>
    public static async Task RunServerAsync(Checks checks, RemodlAIProvider provider, CannedServer server) => await checks.RunAsync("RemodlAIClient: the server's own routes", async () =>
    {
        var tokens = await provider.TokenizeAsync(TokenizeRequest.FromChat(ToolRequest()));
        Checks.Equal("b", tokens.TokenStrings![1]);
        Checks.Equal("ab", await provider.DetokenizeAsync("m", tokens.Tokens));
        Checks.Equal(0.5, (await provider.ScoreAsync("m", "a", ["b"])).Data[0].Score);
        await provider.ScoreAsync(new ScoreRequest { Model = "m", Data1 = "a", Data2 = RerankDocument.FromParts("b") });
        Checks.Contains("\"data_1\":\"a\",\"data_2\":{\"content\":[{\"type\":\"text\",\"text\":\"b\"}]}", server.LastRequest);
        Checks.Equal("good", (await provider.ClassifyAsync("m", ["a"])).Data[0].Label);
        var pooled = (EmbeddingMultiVector)(await provider.PoolAsync(new PoolingRequest { Model = "m", Input = "a" })).Data[0];
        Checks.Equal(3f, pooled[1].Span[0]);
        var packed = await provider.EmbedAsync(new EmbeddingRequest { Model = "m", Input = "a", EmbedDtype = EmbeddingNumberType.Float16 });
        Checks.Equal(1.5f, packed.Vectors[0].Span[0]);
        Checks.Equal("1.2", await provider.GetVersionAsync());
        Checks.Equal(3, await provider.GetLoadAsync());
        Checks.Equal(true, await provider.IsSleepingAsync());
        Checks.Equal(true, await provider.IsHealthyAsync());
        await provider.LoadLoraAdapterAsync("a", "b");
        Checks.Contains("{\"lora_name\":\"a\",\"lora_path\":\"b\"}", server.LastRequest);
    });

    private static async Task RunImagesAsync(Checks checks, string how, NovitaProvider novita, CannedServer server)
    {
        var png = MediaInput.FromBytes(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' });
        await checks.RunAsync($"{how}: native images", async () =>
        {
            var job = await novita.Images.StartAsync(new ImageToImageRequest
            {
                ModelName = "m",
                Prompt = "a boat",
                ImageBase64 = png,
                Width = 512,
                Height = 512,
                ImageNum = 1,
                Steps = 20,
                GuidanceScale = 7,
                SamplerName = ImageSampler.EulerAncestral,
                Loras = [new() { ModelName = "l", Strength = 0.5 }],
                Controlnet = new() { Units = [new() { ModelName = ControlNetModel.Sd15Canny, ImageBase64 = png, Strength = 1 }] },
            });
            Checks.Contains("\"sampler_name\":\"Euler a\"", server.LastRequest);
            Checks.Contains("\"image_base64\":\"iVBORw==\"", server.LastRequest);
            var result = await job.WaitAsync();
            Checks.Equal(7L, result.Seed);
            Checks.Equal("image/png", result.Data[0].MediaType);
        });

        await checks.RunAsync($"{how}: images of the v2 API", async () =>
        {
            var job = await novita.LegacyImages.StartAsync(new LegacyImageToImageRequest
            {
                ModelName = "m",
                Prompt = "a boat",
                NegativePrompt = "",
                InitImages = [png],
                Width = 512,
                Height = 512,
                BatchSize = 1,
                NIter = 1,
                Steps = 20,
                CfgScale = 7,
                Seed = -1,
                SamplerName = ImageSampler.Restart,
                RestoreFaces = false,
                ControlnetUnits = [new() { Model = ControlNetModel.Sd15Canny, Weight = 1, InputImage = png, Module = ControlNetPreprocessor.None, ControlMode = 0 }],
            });
            Checks.Contains("\"init_images\":[\"iVBORw==\"]", server.LastRequest);
            Checks.Equal("https://example.com/a.png", (await job.WaitAsync()).Data[0].Url);
            Checks.Equal("m.safetensors", (await novita.LegacyImages.ListModelsAsync())[0].SdName);
        });

        await checks.RunAsync($"{how}: native images of one model", async () =>
        {
            await novita.StartImageAsync(new() { Model = "flux-2-dev", Prompt = "a boat", Size = ImageSize.Square1024 });
            Checks.Contains("\"size\":\"1024*1024\"", server.LastRequest);
            Checks.Equal("https://example.com/a.png", (await novita.Images.GenerateAsync(new Seedream40Request { Prompt = "a boat", Images = [png] })).Data[0].Url);
            Checks.Equal(1, (await novita.Images.GenerateContentAsync("gemini-2.5-flash-image", "a boat")).Data.Count);
        });

        await checks.RunAsync($"{how}: image tools", async () =>
        {
            await using var image = await novita.ImageTools.RemoveTextAsync(new() { ImageFile = png });
            Checks.Equal(8, (await image.ReadBytesAsync()).Length);
        });
    }

    private static async Task RunTypedAsync(Checks checks, string how, OpenAICompatibleProvider provider, CannedServer server)
    {
        await checks.RunAsync($"{how}: files", async () =>
        {
            var source = FileSource.FromBytes(Encoding.UTF8.GetBytes("{}\n"), "a.jsonl");
            Checks.Equal("file_1", (await provider.Files.UploadAsync(source, FilePurpose.Batch)).Id);
            Checks.Contains("name=\"purpose\"\r\n\r\nbatch\r\n", server.LastRequest);
            Checks.Equal("file_1", (await provider.Files.UploadInPartsAsync(source, FilePurpose.Batch)).Id);
            Checks.Contains("\"part_ids\":[\"part_1\"]", server.LastRequest);
            await foreach (var file in provider.Files.ListAsync())
            {
                Checks.Equal(FilePurpose.Batch, file.Purpose!.Value);
            }

            Checks.Equal(3L, (await provider.Files.GetAsync("file_1")).Bytes);
            Checks.Equal(true, (await provider.Files.DeleteAsync("file_1")).Deleted);
        });

        await checks.RunAsync($"{how}: batches", async () =>
        {
            var job = await provider.Batches.StartAsync([BatchItem.ForChat("a", "m", "Hello")]);
            Checks.Contains("\"endpoint\":\"/v1/chat/completions\"", server.LastRequest);
            var batch = await job.WaitAsync();
            Checks.Equal(BatchStatus.Completed, batch.Status);
            Checks.Equal(2025, batch.CreatedAt!.Value.Year);
            var results = new List<BatchResult>();
            await foreach (var result in provider.Batches.Resume(job.Id).ReadResultsAsync())
            {
                results.Add(result);
            }

            Checks.Equal("Hello", results[0].ToChatCompletion().Text);
            Checks.Equal("broken", results[1].UnparsedLine);
            await job.CancelAsync();
            await foreach (var listed in provider.Batches.ListAsync())
            {
                Checks.Equal("batch_1", listed.Id);
            }
        });

        await checks.RunAsync($"{how}: raw request", async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "v1/anything");
            using var response = await provider.SendRawAsync(request);
            Checks.Contains("\"id\":\"c1\"", await response.Content.ReadAsStringAsync());
        });

        await checks.RunAsync($"{how}: raw stream", async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "anthropic/v1/messages") { Content = new StringContent("{\"stream\":true}") };
            using var response = await provider.SendRawAsync(request);
            var count = 0;
            await foreach (var item in response.ReadEventsAsync())
            {
                count++;
            }

            Checks.Equal(5, count);
        });

        await checks.RunAsync($"{how}: image variations", async () =>
        {
            var result = await provider.VaryImageAsync(new() { Model = "m", Image = ImageInput.FromBytes(new byte[] { 1 }, "image/png") });
            Checks.Equal(1, result.Data.Count);
        });

        await checks.RunAsync($"{how}: typed interfaces", async () =>
        {
            var model = await provider.ModelsApi.RetrieveAsync("vendor/m");
            Checks.Equal("vendor/m", model.Id);
            var answer = await provider.ChatCompletionsApi.CreateAsync(new() { Model = "m", Messages = ["Hello"] });
            Checks.Equal("Hello", answer.Text);
        });
    }

    /// <summary>What Novita alone has.</summary>
    public static async Task RunNovitaAsync(Checks checks, NovitaProvider novita, CannedServer server)
    {
        await checks.RunAsync("Novita: catalogue", async () =>
        {
            var models = await novita.Catalog.ListAllAsync(new() { Types = [CatalogModelType.Lora], IsSdxl = true });
            Checks.Equal("harbor_v0", models[0].ApiName);
            Checks.Equal(CatalogModelType.Lora, models[0].Type!.Name);
            Checks.Contains("filter.types=lora&filter.is_sdxl=true", server.LastRequest);
        });

        await checks.RunAsync("Novita: training", async () =>
        {
            var request = new SubjectTrainingRequest { Name = "cat", BaseModel = TrainingBaseModel.StableDiffusion15, Width = 512, Height = 512, ExpertSetting = new() { InstancePrompt = "ohwx cat" } };
            var job = await novita.Training.TrainAsync(request, [FileSource.FromBytes((byte[])[0xFF, 0xD8, 0xFF], "a.jpg")]);
            Checks.Contains("\"assets_id\":7", server.LastRequest);
            Checks.Equal("model_1", (await job.WaitAsync()).ModelName);
            await foreach (var task in novita.Training.ListAsync())
            {
                Checks.Equal("t1", task.TaskId);
            }

            var style = new StyleTrainingRequest { Name = "ink", BaseModel = "b", Width = 512, Height = 512 };
            await novita.Training.StartAsync(style with { ImageDatasetItems = [new() { AssetsId = "a", Caption = "c" }] });
            Checks.Contains("\"assets_id\":\"a\"", server.LastRequest);
        });

        await checks.RunAsync("Novita: account", async () =>
        {
            var account = novita.Account;
            Checks.Equal(12.3456m, (await account.CheckKeyAsync()).Balance!.AvailableBalance!.Value.Usd);
            Checks.Equal("0.0012 USD", (await account.ListUsageBillsAsync(new() { Cycle = BillCycle.Day, Category = BillCategory.Llm }))[0].Amount.ToString());
            Checks.Equal(9m, (await account.ListKeyBillsAsync(new() { Cycle = BillCycle.Day }))[0].BillNum0);
            Checks.Equal(1, (await account.ListFixedTermBillsAsync()).Count);
            await foreach (var bill in account.ListMonthlyBillsAsync())
            {
                Checks.Equal("b1", bill.BillId);
            }

            Checks.Equal(100L, (await account.ListQuotasAsync())[0].CurrentQuota);
            Checks.Equal("m1", (await account.ListBudgetsAsync()).Budgets[0].MemberId);
            Checks.Equal("k1", (await account.ListKeyBudgetsAsync()).Budgets[0].KeyId);
            await account.SetBudgetAsync(new KeyBudgetRequest { MemberId = "m1", KeyId = "k1", BudgetType = BudgetType.OneTime, BudgetLimit = UsdAmount.FromUsd(2) });
            Checks.Contains("\"budget_limit\":20000", server.LastRequest);
            await account.SetBudgetAsync(new MemberBudgetRequest { MemberId = "m1", BudgetType = BudgetType.Unlimited });
            Checks.Equal(true, await account.HasBudgetAsync("m1", "k1"));
            Checks.Equal("s1", (await account.ListKeysAsync())[0].StringId);
            Checks.Equal("active", (await account.SetModelAccessAsync("s1", new() { Mode = ModelAccessMode.Selected, AllowedModels = ["m"] })).PolicyStatus);
            Checks.Equal("active", (await account.GetModelAccessAsync("s1")).PolicyStatus);
            await account.DeleteModelAccessAsync("s1");
            await account.SetIpAccessAsync("s1", ["203.0.113.7"]);
            Checks.Equal("203.0.113.7", (await account.GetIpAccessAsync("s1")).AllowedIps![0]);
            await account.DeleteIpAccessAsync("s1");
            Checks.Equal(3L, (await account.GetUserAsync()).FreeTrial!["txt2img"]);
        });

        await checks.RunAsync("Novita: search", async () =>
        {
            var exa = novita.Search.Exa;
            Checks.Equal("The Tagus", (await exa.SearchAsync("rivers")).Results[0].Title);
            Checks.Contains("\"contents\":{\"text\":true}", server.LastRequest);
            await exa.SearchAsync(new ExaSearchRequest { Query = "rivers", Contents = new() { Text = new ExaTextOptions { MaxCharacters = 5 } } });
            Checks.Contains("{\"maxCharacters\":5}", server.LastRequest);
            Checks.Equal(1, (await exa.GetContentsAsync(["https://h"])).Results.Count);
            Checks.Equal("Yes.", (await exa.AnswerAsync("?")).Text);
            var tavily = novita.Search.Tavily;
            Checks.Equal("The Tagus", (await tavily.SearchAsync(new TavilySearchRequest { Query = "rivers", IncludeAnswer = "basic" })).Results[0].Title);
            Checks.Equal(1, (await tavily.ExtractAsync(new() { Urls = ["https://h"] })).Results.Count);
            Checks.Equal(1, (await tavily.CrawlAsync(new() { Url = "https://h" })).Results.Count);
            Checks.Equal("https://h/a", (await tavily.MapAsync(new() { Url = "https://h" })).Results[0]);
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
                ImageContentPart.FromBytes(new byte[] { 1, 2, 3 }, "image/png", ImageDetail.Low),
                AudioContentPart.FromBytes(new byte[] { 1, 2, 3 }, AudioFormat.Wav),
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
