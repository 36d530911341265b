using Novita.Remodl.Emulator.Chat;
using Novita.Remodl.Emulator.Hosting;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.RemodlAI;

/// <summary>What a vLLM-like server refuses, in strict mode or not.</summary>
internal sealed class ChatRules(EmulatedServiceBase service, int maxModelLength)
{
    private const int LongestSalt = 128;

    public void Check(ChatRequest request)
    {
        if (Problem(request) is { } problem)
        {
            throw new ApiErrorException(service.BadRequest(problem.Message, problem.Param));
        }
    }

    private (string Message, string Param)? Problem(ChatRequest request)
    {
        var body = request.Body;
        if (body.Field("stream_options") is not null && !request.Stream)
        {
            return ("Stream options can only be defined when `stream=True`.", "stream_options");
        }

        if (body.Field("tools") is not null && request.Tools.Count == 0)
        {
            return ("`tools` must not be an empty array.", "tools");
        }

        return ToolChoiceProblem(request) ?? LogprobsProblem(request) ?? ConstraintProblem(request) ?? TemplateProblem(request)
            ?? LengthProblem(request);
    }

    private static (string Message, string Param)? ToolChoiceProblem(ChatRequest request)
    {
        var choice = request.ToolChoice;
        if (choice.Mode == ToolChoice.None)
        {
            return null;
        }

        if (request.Tools.Count == 0)
        {
            return ("When using `tool_choice`, `tools` must be set.", "tool_choice");
        }

        return choice.Name is not null && request.Tools.All(tool => tool.Name != choice.Name)
            ? ("The tool specified in `tool_choice` does not match any of the specified `tools`", "tool_choice")
            : null;
    }

    private static (string Message, string Param)? LogprobsProblem(ChatRequest request)
    {
        var body = request.Body;
        if (body.Field("top_logprobs") is not null && !request.Logprobs)
        {
            return ("when using `top_logprobs`, `logprobs` must be set to true.", "top_logprobs");
        }

        if (body.Int("prompt_logprobs") is not { } promptLogprobs)
        {
            return null;
        }

        if (request.Stream)
        {
            return ("`prompt_logprobs` are not available when `stream=True`.", "prompt_logprobs");
        }

        return promptLogprobs < -1 ? ("`prompt_logprobs` must be a positive value or -1.", "prompt_logprobs") : null;
    }

    private static (string Message, string Param)? ConstraintProblem(ChatRequest request)
    {
        var constraints = OutputConstraint.All(request.Body).Count();
        if (constraints > 1)
        {
            return ("You can only use one kind of constraints for structured outputs ('json', 'regex' or 'choice').", "structured_outputs");
        }

        return constraints == 1 && request.ToolChoice.Mode == ToolChoice.Named
            ? ("You can only either use constraints for structured outputs or tools, not both.", "structured_outputs")
            : null;
    }

    private static (string Message, string Param)? TemplateProblem(ChatRequest request)
    {
        var body = request.Body;
        if (body.Bool("continue_final_message") == true && (body.Bool("add_generation_prompt") ?? true))
        {
            return ("Cannot set both `continue_final_message` and `add_generation_prompt` to True.", "continue_final_message");
        }

        if (body.String("chat_template") is not null)
        {
            return ("Chat template is passed with request, but --trust-request-chat-template is not set.", "chat_template");
        }

        return body.String("cache_salt") is { } salt && (salt.Length is 0 or > LongestSalt || salt.AsSpan().ContainsAny("@/\\\0"))
            ? ("Parameter 'cache_salt' must be a non-empty string if provided.", "cache_salt")
            : null;
    }

    private (string Message, string Param)? LengthProblem(ChatRequest request)
    {
        var prompt = ChatPrompt.CountTokens(request);
        var asked = (long)prompt + (request.MaxTokens ?? 0);
        return asked > maxModelLength
            ? (FormattableString.Invariant($"This model's maximum context length is {maxModelLength} tokens. However, you requested {asked} tokens ({prompt} in the messages, {request.MaxTokens ?? 0} in the completion). Please reduce the length of the messages or completion."), "messages")
            : null;
    }
}
