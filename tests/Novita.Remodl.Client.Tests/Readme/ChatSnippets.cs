using System.Text.Json;
using Novita.Remodl.Client.NovitaAI;
using Novita.Remodl.Client.RemodlAI;
using Novita.Remodl.Emulator;
using Console = Novita.Remodl.Client.Tests.Readme.SilentConsole;

namespace Novita.Remodl.Client.Tests.Readme;

/// <summary>The README's snippets that talk to a model.</summary>
internal static class ChatSnippets
{
    public static async Task First()
    {
        #region first
        using var novita = new NovitaClient(); // the key of NOVITA_API_KEY
        await foreach (var chunk in novita.StreamChatAsync("deepseek/deepseek-v3.2", "Why is the sky blue?"))
            Console.Write(chunk.Text);
        #endregion
    }

    public static async Task<ChatCompletion> RemodlAI()
    {
        #region remodlai
        using var hosted = new RemodlAIClient("the key");                           // https://api.lexiq-nova.com
        using var local = RemodlAIClient.Local(new Uri("http://localhost:8000"));  // no key; with or without /v1

        var answer = await local.CompleteChatAsync("nova-chat", "Hello");
        #endregion
        return answer;
    }

    public static async Task Router(IModelProvider models)
    {
        #region router
        await models.CompleteChatAsync("novita/deepseek/deepseek-v3.2", "Hello");
        await models.CompleteChatAsync("remodlai-local/nova-chat", "Hello");
        await models.CompleteChatAsync("deepseek/deepseek-v3.2", "Hello"); // no prefix: the default provider
        #endregion
    }

    public static async Task<ChatCompletion> WholeAnswer(IModelProvider novita)
    {
        #region whole answer
        var answer = await novita.CompleteChatAsync("deepseek/deepseek-v3.2", "Name three rivers.");
        Console.WriteLine(answer.Text);
        Console.WriteLine($"{answer.Usage?.TotalTokens} tokens; ended with {answer.FinishReason}");
        #endregion
        return answer;
    }

    public static async Task<ChatCompletion> Conversation(IModelProvider novita)
    {
        #region conversation
        var messages = new List<ChatCompletionMessage>
        {
            ChatCompletionMessage.System("You answer in one sentence."),
            "Who wrote Faust?",
        };
        var request = new ChatCompletionRequest { Model = "deepseek/deepseek-v3.2", Messages = messages, Temperature = 0.2 };
        var answer = await novita.CompleteChatAsync(request);

        messages.Add(answer.Message!); // as it came, reasoning and tool calls included
        messages.Add("And when?");
        answer = await novita.CompleteChatAsync(request);
        #endregion
        return answer;
    }

    public static async Task<string> Tools(IModelProvider novita)
    {
        var station = new WeatherStation();
        #region tools
        var weather = ModelTool.Create(
            "get_weather", "The weather in a city.", AppJson.Default.WeatherQuery,
            async (query, cancellationToken) => await station.ReadAsync(query.City, cancellationToken));

        var run = await novita.RunToolsAsync("deepseek/deepseek-v3.2", "What is the weather in Lisbon?", [weather]);
        Console.WriteLine(run.Text);
        #endregion
        return run.Text;
    }

    public static async Task ToolEvents(IModelProvider novita, ChatCompletionRequest question, IReadOnlyList<ModelTool> tools)
    {
        #region tool events
        var options = new ToolRunOptions
        {
            MaxRounds = 5,
            Approve = async (request, cancellationToken) => await AskUserAsync(request.Call, cancellationToken)
                ? ToolApproval.Approved
                : ToolApproval.Denied("The user said no."),
        };
        await foreach (var step in novita.StreamToolsAsync(question, tools, options))
        {
            Console.Write(step switch
            {
                ToolRunChunkEvent piece => piece.Text,
                ToolCallFinishedEvent { Outcome: var call } => $"[{call.ToolName}: {call.Text}, {call.Duration.TotalMilliseconds:F0} ms]\n",
                ToolRunEndedEvent { Result: var run } => $"\n{run.Usage?.TotalTokens} tokens",
                _ => "",
            });
        }
        #endregion

        static Task<bool> AskUserAsync(ToolCall call, CancellationToken cancellationToken) => Task.FromResult(call.Function is not null && !cancellationToken.IsCancellationRequested);
    }

    public static async Task<ChatCompletion> ToolsByHand(IModelProvider novita, ChatCompletionRequest request)
    {
        #region tools by hand
        var answer = await novita.CompleteChatAsync(request);
        while (answer.ToolCalls.Count > 0)
        {
            var results = answer.ToolCalls.Select(call => ChatCompletionMessage.Tool(call.Id, GetWeather(call.Function!)));
            request = request with { Messages = [.. request.Messages, answer.Message!, .. results] };
            answer = await novita.CompleteChatAsync(request);
        }
        #endregion
        return answer;

        static string GetWeather(FunctionCall call) =>
            call.TryParseArguments(out var arguments) && arguments.TryGetProperty("city", out var city)
                ? $"Sunny in {city}, 23 °C"
                : "The arguments have to be an object with a city.";
    }

    public static async Task Reasoning(IModelProvider novita)
    {
        #region reasoning
        var request = new ChatCompletionRequest { Model = "deepseek/deepseek-v3.2", Messages = ["What is 17 * 23?"], EnableThinking = true };
        await foreach (var chunk in novita.StreamChatAsync(request))
        {
            Console.Write(chunk.Reasoning ?? chunk.Text);
        }
        #endregion
    }

    public static async Task<ChatCompletion> Streams(IModelProvider novita, ChatCompletionRequest request)
    {
        #region streams
        var accumulator = new ChatCompletionAccumulator();
        await foreach (var chunk in novita.StreamChatAsync(request))
        {
            Console.Write(chunk.Text);
            accumulator.Add(chunk);
        }

        var answer = accumulator.ToCompletion(); // as CompleteChatAsync would have returned it
        #endregion
        return answer;
    }

    public static async Task<City> StructuredOutput(IModelProvider novita)
    {
        #region structured output
        var city = await novita.CompleteChatAsync("deepseek/deepseek-v3.2", "The largest city in Portugal?", AppJson.Default.City);
        Console.WriteLine($"{city.Value.Name}, {city.Value.Inhabitants}");
        #endregion
        return city.Value;
    }

    public static async Task StructuredStream(IModelProvider novita)
    {
        #region structured stream
        await foreach (var update in novita.StreamChatAsync("deepseek/deepseek-v3.2", "The largest city in Portugal?", AppJson.Default.City))
        {
            Console.WriteLine(update.Json);           // {"name":"Lis"}, {"name":"Lisbon"}, …
            if (update.IsFinal && update.TryGetValue(out var city))
                Console.WriteLine(city.Inhabitants);
        }
        #endregion
    }

    public static async Task<ChatCompletion> Picture(IModelProvider novita, byte[] picture)
    {
        #region picture
        var answer = await novita.CompleteChatAsync(new ChatCompletionRequest
        {
            Model = "qwen/qwen3-vl-235b-a22b-instruct",
            Messages = [ChatCompletionMessage.User(["What is in this picture?", ImageContentPart.FromBytes(picture, "image/png")])],
        });
        #endregion
        return answer;
    }

    public static async Task<ICollection<string>?> VendorFields(IModelProvider novita)
    {
        #region vendor fields
        var answer = await novita.CompleteChatAsync(new ChatCompletionRequest
        {
            Model = "deepseek/deepseek-v3.2",
            Messages = ["Hello"],
            AdditionalProperties = new Dictionary<string, JsonElement> { ["brand_new_field"] = JsonElement.Parse("0.3") },
        });
        var unknown = answer.AdditionalProperties?.Keys;
        #endregion
        return unknown;
    }

    public static async Task<string> Errors(IModelProvider novita, string prompt)
    {
        #region errors
        try
        {
            return (await novita.CompleteChatAsync("deepseek/deepseek-v3.2", prompt)).Text;
        }
        catch (ContextWindowExceededException)
        {
            return "That was too long.";
        }
        catch (ModelProviderException failure) when (failure.IsTransient)
        {
            return $"Later, please ({failure.Code}, request {failure.RequestId}).";
        }
        #endregion
    }

    public static async Task Raw(IModelProvider novita)
    {
        #region raw
        using var request = new HttpRequestMessage(HttpMethod.Get, "openai/v1/models");
        using var response = await novita.SendRawAsync(request);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
        #endregion
    }

    public static async Task<ChatCompletion> Emulated()
    {
        #region emulator
        await using var emulator = await ModelEmulator.StartAsync();
        using var novita = new NovitaClient(new NovitaOptions { ApiKey = "sk_test", BaseAddress = emulator.NovitaAddress });
        var answer = await novita.CompleteChatAsync("deepseek/deepseek-v3.2", "Say: hello");
        #endregion
        return answer;
    }

    public static async Task<(float Likeness, RerankResult Ranking)> EmbeddingsAndRerank(IModelProvider novita)
    {
        #region embeddings
        string[] texts = ["The cat sat on the mat.", "Revenue grew by a tenth.", "A dog slept on the sofa."];
        var vectors = await novita.EmbedAsync("baai/bge-m3", texts);
        var likeness = EmbeddingVector.CosineSimilarity(vectors[0].Span, vectors[2].Span);

        var ranking = await novita.RerankAsync("baai/bge-reranker-v2-m3", "Where did the cat sit?", texts, topN: 2);
        foreach (var ranked in ranking.Results)
            Console.WriteLine($"{ranked.RelevanceScore:F2} {ranked.Document}");
        #endregion
        return (likeness, ranking);
    }

    public static async Task<EmbeddingResult> NovaEmbedding(IModelProvider remodlAI, byte[] scan)
    {
        #region nova embeddings
        var result = await remodlAI.EmbedAsync(new EmbeddingRequest
        {
            Model = NovaEmbeddings.Model,
            Task = EmbeddingTask.Retrieval,
            Dimensions = 512,
            Input = [EmbeddingItem.FromText("invoices of May", EmbeddingTask.RetrievalQuery), EmbeddingItem.FromImage(scan, EmbeddingTask.RetrievalPassage)],
        });
        #endregion
        return result;
    }

    public static async Task Server(RemodlAIProvider local)
    {
        #region server
        var chat = new ChatCompletionRequest { Model = "nova-chat", Messages = ["What does this take?"] };
        var tokens = await local.TokenizeAsync(TokenizeRequest.FromChat(chat)); // before it is sent
        Console.WriteLine($"{tokens.Count} of {tokens.MaxModelLength} tokens");

        var scores = await local.ScoreAsync("BAAI/bge-reranker-v2-m3", "capital of France", ["Paris is the capital.", "Lyon is large."]);
        var classes = await local.ClassifyAsync("nova-classifier", ["What a wonderful day!"]);
        Console.WriteLine($"{scores.Data[0].Score:F2} {classes.Data[0].Label}");

        if (await local.IsHealthyAsync())
            Console.WriteLine(await local.GetVersionAsync());
        #endregion
    }

    public static async Task<ModerationVerdict> Moderation(IModelProvider novita, string text)
    {
        #region moderations
        var verdict = (await novita.ModerateAsync("omni-moderation-latest", text)).Results[0];
        if (verdict.Flagged)
            Console.WriteLine(string.Join(", ", verdict.FlaggedCategories));
        #endregion
        return verdict;
    }
}
