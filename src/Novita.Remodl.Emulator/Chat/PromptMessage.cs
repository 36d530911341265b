namespace Novita.Remodl.Emulator.Chat;

/// <summary>A message of the prompt: its text, and what else it holds, in words.</summary>
internal sealed record PromptMessage(string Role, string Text, IReadOnlyList<PromptAttachment> Attachments, string? ToolCallId);
