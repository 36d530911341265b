namespace Novita.Remodl.Emulator.Chat;

/// <summary>A model that chats.</summary>
internal sealed record ChatModel(string Id, int ContextLength);
