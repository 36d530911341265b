using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>
/// A message of a conversation: what is sent, and what a model answers. An answer may be sent back as it is, with its reasoning and its tool calls as they came.
/// </summary>
[JsonConverter(typeof(ChatCompletionMessageConverter))]
public sealed record ChatCompletionMessage : WireObject
{
    /// <summary>Who speaks.</summary>
    public required MessageRole Role { get; init; }

    /// <summary>What is said.</summary>
    public MessageContent Content { get; init; }

    /// <summary>The speaker's name, where several share a role. Novita: at most 64 of <c>A-Z a-z 0-9 _</c>.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// What a reasoning model thought, however the server named it (<c>reasoning_content</c>, <c>reasoning</c>, <c>reasoning_details</c>).
    /// What was read is written back under the names it had; what is set here is written as <c>reasoning_content</c>.
    /// </summary>
    public string? Reasoning
    {
        get => ReasoningTrace.TextOf(ReasoningFields, ReasoningDetails);
        init => ReasoningFields = value is null ? default : new(null, value);
    }

    /// <summary>Structured reasoning (MiniMax-M2 and others on Novita), to be sent back whole on the next turn.</summary>
    public IReadOnlyList<ReasoningDetail>? ReasoningDetails { get; init; }

    /// <summary>The tools that the model calls.</summary>
    public IReadOnlyList<ToolCall>? ToolCalls { get; init; }

    /// <summary>Of a <see cref="MessageRole.Tool"/> message: the id of the call that it answers.</summary>
    public string? ToolCallId { get; init; }

    /// <summary>Why the model refuses.</summary>
    public string? Refusal { get; init; }

    /// <summary>The spoken answer; when sent back, only its id counts.</summary>
    public AudioAnswer? Audio { get; init; }

    /// <summary>Sources and other annotations of the answer.</summary>
    public IReadOnlyList<MessageAnnotation>? Annotations { get; init; }

    /// <summary>The function that the model calls; deprecated in favour of <see cref="ToolCalls"/>.</summary>
    public FunctionCall? FunctionCall { get; init; }

    /// <summary>The text of <see cref="Content"/>.</summary>
    [JsonIgnore]
    public string Text => Content.Text;

    internal ReasoningTrace ReasoningFields { get; init; }

    /// <summary>Instructions that frame the conversation.</summary>
    public static ChatCompletionMessage System(MessageContent content) => new() { Role = MessageRole.System, Content = content };

    /// <summary>Instructions of the application, for models that tell them from <see cref="System"/>.</summary>
    public static ChatCompletionMessage Developer(MessageContent content) => new() { Role = MessageRole.Developer, Content = content };

    /// <summary>What the person says.</summary>
    public static ChatCompletionMessage User(MessageContent content) => new() { Role = MessageRole.User, Content = content };

    /// <summary>What the model said.</summary>
    public static ChatCompletionMessage Assistant(MessageContent content) => new() { Role = MessageRole.Assistant, Content = content };

    /// <summary>What a tool returned.</summary>
    /// <param name="toolCallId">The id of the call.</param>
    /// <param name="content">The result, often JSON.</param>
    public static ChatCompletionMessage Tool(string toolCallId, MessageContent content) => new() { Role = MessageRole.Tool, ToolCallId = toolCallId, Content = content };

    /// <summary>What the person says.</summary>
    public static implicit operator ChatCompletionMessage(string text) => User(MessageContent.FromText(text));
}
