using System.ClientModel;
using System.ClientModel.Primitives;
using Novita.Remodl.Client.NovitaAI;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Novita.Remodl.Client.Benchmarks;

/// <summary>The same model behind every client.</summary>
internal static class Peers
{
    public const string Model = "deepseek/deepseek-v3.2";

    public const string System = "You are a helpful assistant that answers in a few words.";

    public const string Question = "What is the capital of France, and since when?";

    public static ChatCompletionRequest Request { get; } = new()
    {
        Model = Model,
        Messages = [ChatCompletionMessage.System(System), ChatCompletionMessage.User(Question)],
        Temperature = 0.5,
        MaxTokens = 256,
    };

    public static HandWritten.Request HandWrittenRequest(bool stream) => new()
    {
        Model = Model,
        Messages = [new() { Role = "system", Content = System }, new() { Role = "user", Content = Question }],
        Temperature = 0.5,
        MaxTokens = 256,
        Stream = stream ? true : null,
    };

    public static NovitaClient Ours(HttpMessageHandler handler) => new(new NovitaOptions { ApiKey = "sk_benchmark" }, handler);

    public static ChatClient OpenAI(HttpMessageHandler handler) => new(
        Model,
        new ApiKeyCredential("sk_benchmark"),
        new OpenAIClientOptions { Endpoint = new Uri("https://api.novita.ai/openai/v1"), Transport = new HttpClientPipelineTransport(new HttpClient(handler)) });

    public static EmbeddingClient OpenAIEmbeddings(HttpMessageHandler handler, string model) => new(
        model,
        new ApiKeyCredential("sk_benchmark"),
        new OpenAIClientOptions { Endpoint = new Uri("https://api.novita.ai/openai/v1"), Transport = new HttpClientPipelineTransport(new HttpClient(handler)) });

    public static ChatMessage[] OpenAIMessages() => [new SystemChatMessage(System), new UserChatMessage(Question)];

    public static ChatCompletionOptions OpenAIOptions() => new() { Temperature = 0.5f, MaxOutputTokenCount = 256 };
}
