namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Rewrites the answers of earlier turns to what the server wants of them.</summary>
internal static class MessageReplay
{
    public static ChatCompletionRequest Apply(ChatCompletionRequest request, ReasoningReplay reasoning, ToolTurnContent toolTurn) =>
        reasoning == ReasoningReplay.AsReceived && toolTurn == ToolTurnContent.AsReceived
            ? request
            : request with { Messages = [.. request.Messages.Select(message => Apply(message, reasoning, toolTurn))] };

    private static ChatCompletionMessage Apply(ChatCompletionMessage message, ReasoningReplay reasoning, ToolTurnContent toolTurn)
    {
        if (message.Role != MessageRole.Assistant)
        {
            return message;
        }

        if (reasoning != ReasoningReplay.AsReceived && (message.ReasoningFields.Text is not null || (reasoning == ReasoningReplay.None && message.ReasoningDetails is not null)))
        {
            message = WithReasoning(message, reasoning);
        }

        return toolTurn != ToolTurnContent.AsReceived && message.ToolCalls is { Count: > 0 } && message.Content.IsEmpty
            ? message with { Content = ContentFor(toolTurn) }
            : message;
    }

    private static ChatCompletionMessage WithReasoning(ChatCompletionMessage message, ReasoningReplay reasoning)
    {
        var text = message.ReasoningFields.Text;
        return reasoning switch
        {
            ReasoningReplay.Reasoning => message with { ReasoningFields = new(text, null) },
            ReasoningReplay.ReasoningContent => message with { ReasoningFields = new(null, text) },
            ReasoningReplay.Both => message with { ReasoningFields = new(text, text) },
            _ => message with { ReasoningFields = default, ReasoningDetails = null },
        };
    }

    private static MessageContent ContentFor(ToolTurnContent toolTurn) => toolTurn switch
    {
        ToolTurnContent.Null => MessageContent.Null,
        ToolTurnContent.EmptyText => MessageContent.FromText(""),
        _ => default,
    };
}
