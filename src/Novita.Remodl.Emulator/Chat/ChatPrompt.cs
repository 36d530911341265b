using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Chat;

/// <summary>Counts what a prompt costs.</summary>
internal static class ChatPrompt
{
    public static int CountTokens(ChatRequest request)
    {
        var text = PromptReader.Render(request.Messages);
        var tools = request.Body.Field("tools")?.GetRawText() ?? "";
        var attachments = request.Messages.SelectMany(message => message.Attachments).Sum(attachment => attachment.Tokens);
        return ToyTokenizer.Encode(text).Count + ToyTokenizer.Encode(tools).Count + attachments;
    }
}
