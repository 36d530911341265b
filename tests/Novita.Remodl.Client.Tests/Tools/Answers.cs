using System.Net;
using System.Text.Json;
using Novita.Remodl.Client.Tests.Support;

namespace Novita.Remodl.Client.Tests.Tools;

/// <summary>Answers of a model, as bodies.</summary>
internal static class Answers
{
    public static string Text(string text) =>
        $$$$"""{"id":"c","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":{{{{JsonSerializer.Serialize(text)}}}}},"finish_reason":"stop"}],"usage":{"prompt_tokens":10,"completion_tokens":2,"total_tokens":12,"completion_tokens_details":{"reasoning_tokens":1}}}""";

    /// <summary>Calls, each as <c>id name arguments</c>.</summary>
    public static string Calls(params string[] calls) => CallsEnding("tool_calls", calls);

    public static string CallsEnding(string finishReason, params string[] calls)
    {
        var list = calls.Select(call => call.Split(' ', 3)).Select(call =>
            $$$"""{"id":{{{JsonSerializer.Serialize(call[0])}}},"type":"function","function":{"name":"{{{call[1]}}}","arguments":{{{JsonSerializer.Serialize(call[2])}}} } }""");
        return $$$$"""{"id":"c","object":"chat.completion","choices":[{"index":0,"message":{"role":"assistant","content":null,"reasoning_content":"Hm.","tool_calls":[{{{{string.Join(',', list)}}}}]},"finish_reason":"{{{{finishReason}}}}"}],"usage":{"prompt_tokens":7,"completion_tokens":3,"total_tokens":10,"prompt_tokens_details":{"cached_tokens":4}}}""";
    }

    /// <summary>A network that gives one answer after the other, and then the last one again.</summary>
    public static Wire InTurn(params string[] bodies) => Wire.Answering((_, number) => Wire.Json(bodies[Math.Min(number, bodies.Length - 1)]));

    /// <summary>As <see cref="InTurn"/>, but what follows the answers is a refusal.</summary>
    public static Wire ThenFailing(HttpStatusCode status, string error, params string[] bodies) =>
        Wire.Answering((_, number) => number < bodies.Length ? Wire.Json(bodies[number]) : Wire.Json(error, status));
}
