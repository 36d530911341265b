using System.Text.Json.Nodes;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>How the chat answers of one service differ from the other's.</summary>
internal abstract class ChatDialect
{
    /// <summary>Whether the answer ends with the stop sequence that ended it.</summary>
    public abstract bool KeepsStopSequence(ChatRequest request);

    /// <summary>The names under which reasoning is sent; none drops it.</summary>
    public abstract IReadOnlyList<string> ReasoningFields(ChatRequest request);

    /// <summary>Whether reasoning is sent within the text, between think tags.</summary>
    public abstract bool ThinksInText(ChatRequest request);

    public abstract string ToolCallId(string id);

    public abstract string FinishReasonOfToolCalls(ToolChoice choice);

    /// <summary>Adds the fields of a choice that only this service has, in answers and in chunks.</summary>
    public abstract void AddToChoice(JsonObject choice, Generation generation, bool isLast);

    /// <summary>Adds the fields of an answer that only this service has.</summary>
    public abstract void AddToAnswer(JsonObject answer);

    /// <summary>Whether chunks other than the last carry <c>usage: null</c> when usage was asked for.</summary>
    public abstract bool SendsNullUsage { get; }

    public abstract JsonObject Usage(int promptTokens, Generation[] generations, int completionTokens);
}
