namespace Novita.Remodl.Emulator.Chat;

/// <summary>A call that the model makes.</summary>
internal sealed record ToolCall(string Id, string Name, string Arguments);
