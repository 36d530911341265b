using System.Text.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>A function that the model may call.</summary>
internal sealed record ChatTool(string Name, JsonElement? Parameters);
