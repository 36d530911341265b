namespace Novita.Remodl.Emulator.Chat;

/// <summary>What was generated for one choice, token by token, after limits and stop sequences.</summary>
internal sealed record Generation
{
    public required IReadOnlyList<Token> Reasoning { get; init; }

    public required IReadOnlyList<Token> Text { get; init; }

    public required IReadOnlyList<ToolCall> ToolCalls { get; init; }

    public required string FinishReason { get; init; }

    /// <summary>The stop sequence that ended the text.</summary>
    public string? StopSequence { get; init; }

    public int Tokens => Reasoning.Count + Text.Count + ToolCalls.Sum(call => ToyTokenizer.Encode(call.Name).Count + ToyTokenizer.Encode(call.Arguments).Count);
}
