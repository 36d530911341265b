using System.Text.Json;
using Novita.Remodl.Client.Http;

namespace Novita.Remodl.Client.OpenAICompatible;

/// <summary>Tells a chunk of a stream from an error that came in its place.</summary>
internal static class InlineError
{
    /// <param name="kind">The chunk's <c>object</c>.</param>
    /// <param name="extra">The fields that a chunk does not have.</param>
    /// <param name="isBare">Whether the chunk has neither id nor choices nor usage.</param>
    /// <param name="data">The chunk as it came.</param>
    public static bool IsIn(string? kind, IDictionary<string, JsonElement>? extra, bool isBare, ReadOnlySpan<byte> data)
    {
        if (kind == "error")
        {
            return true;
        }

        if (extra is null)
        {
            return false;
        }

        if (extra.TryGetValue("error", out var error) && SaysSomething(error))
        {
            return true;
        }

        // Errors without a wrapper: a message or a detail, and nothing that a chunk has. Others have codes of their own.
        return isBare
            && (extra.ContainsKey("detail")
                || (extra.ContainsKey("message") && (extra.ContainsKey("code") || extra.ContainsKey("reason") || extra.ContainsKey("type")))
                || (!extra.ContainsKey("error") && ErrorBodyDetector.IsError(data)));
    }

    // Some servers have an empty error beside every chunk.
    private static bool SaysSomething(JsonElement error) => error.ValueKind switch
    {
        JsonValueKind.Object => error.EnumerateObject().Any(),
        JsonValueKind.Array => error.GetArrayLength() > 0,
        JsonValueKind.String => !error.ValueEquals(""),
        JsonValueKind.Number => error.GetRawText() != "0",
        JsonValueKind.True => true,
        _ => false,
    };
}
