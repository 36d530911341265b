namespace Novita.Remodl.Emulator.Chat;

/// <summary>A part of a message that is not text, and how many tokens it counts for.</summary>
internal sealed record PromptAttachment(string Description, int Tokens);
