namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Refuses what no server accepts, before it is sent.</summary>
internal static class ResponseRequestChecks
{
    public static void Check(ResponseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FindProblem(request) is { } problem)
        {
            throw new ArgumentException(problem, nameof(request));
        }
    }

    private static string? FindProblem(ResponseRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Model))
        {
            return "Model is empty. Set it to a model's id, for example deepseek/deepseek-v3.2.";
        }

        if (request.Input is null && request.Prompt is null && request.PreviousResponseId is null && request.Conversation is null)
        {
            return "Input is not set. Give a text, or items.";
        }

        if (request.PreviousResponseId is not null && request.Conversation is not null)
        {
            return "PreviousResponseId and Conversation are both set. Set one of them.";
        }

        if (request.Input?.Items.Any(item => item is null) is true)
        {
            return "Input has an item that is null.";
        }

        return request.ToolChoice is { } choice && choice != ResponseToolChoice.None && request.Tools is not { Count: > 0 } && request.PreviousResponseId is null && request.Prompt is null
            ? $"ToolChoice is set ({choice.Mode ?? choice.Json?.GetRawText()}) but Tools is empty. Give the tools, or leave ToolChoice out."
            : null;
    }
}
