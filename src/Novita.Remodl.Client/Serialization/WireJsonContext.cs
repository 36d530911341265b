using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Serialization;

/// <summary>The one source-generated context of the wire.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(ChatCompletionRequest))]
[JsonSerializable(typeof(ChatCompletion))]
[JsonSerializable(typeof(ChatCompletionChunk))]
[JsonSerializable(typeof(ModelList))]
[JsonSerializable(typeof(EmbeddingRequest))]
[JsonSerializable(typeof(EmbeddingResult))]
[JsonSerializable(typeof(EmbeddingItem))]
[JsonSerializable(typeof(RerankRequest))]
[JsonSerializable(typeof(RerankResult))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(int[][]))]
[JsonSerializable(typeof(ContentPart))]
[JsonSerializable(typeof(TextContentPart))]
[JsonSerializable(typeof(ImageContentPart))]
[JsonSerializable(typeof(VideoContentPart))]
[JsonSerializable(typeof(AudioUrlContentPart))]
[JsonSerializable(typeof(AudioContentPart))]
[JsonSerializable(typeof(FileContentPart))]
[JsonSerializable(typeof(RefusalContentPart))]
[JsonSerializable(typeof(ThinkingContentPart))]
[JsonSerializable(typeof(ImageEmbedsContentPart))]
[JsonSerializable(typeof(AudioEmbedsContentPart))]
[JsonSerializable(typeof(FunctionCall))]
[JsonSerializable(typeof(FunctionCallDelta))]
[JsonSerializable(typeof(CustomToolCall))]
[JsonSerializable(typeof(CustomToolCallDelta))]
[JsonSerializable(typeof(AudioAnswer))]
[JsonSerializable(typeof(ChoiceLogprobs))]
[JsonSerializable(typeof(CompletionUsage))]
[JsonSerializable(typeof(IReadOnlyList<ChatChoice>))]
[JsonSerializable(typeof(IReadOnlyList<ToolCall>))]
[JsonSerializable(typeof(IReadOnlyList<ToolCallDelta>))]
[JsonSerializable(typeof(IReadOnlyList<ReasoningDetail>))]
[JsonSerializable(typeof(IReadOnlyList<MessageAnnotation>))]
[JsonSerializable(typeof(IReadOnlyList<int>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(MessageRole))]
[JsonSerializable(typeof(FinishReason))]
[JsonSerializable(typeof(ImageDetail))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class WireJsonContext : JsonSerializerContext;
