using System.Text;
using System.Text.Json;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.Batches;

/// <summary>Looks through the input file of a batch.</summary>
internal static class BatchInput
{
    private const int MostLines = 50_000;

    /// <summary>The requests, or what is wrong with them.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="endpoint">Where all lines have to go.</param>
    /// <param name="isNovita">Lines need no address then, but all the same model.</param>
    public static (IReadOnlyList<BatchLine> Lines, IReadOnlyList<BatchProblem> Problems) Read(byte[] file, string endpoint, bool isNovita)
    {
        var lines = new List<BatchLine>();
        var problems = new List<BatchProblem>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var text in Encoding.UTF8.GetString(file).Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (text.Length == 0)
            {
                continue;
            }

            if (Parse(text) is not { } json)
            {
                problems.Add(new("invalid_json_line", "This line is not parseable as valid JSON.", number));
            }
            else if (Problem(json, number, endpoint, isNovita, ids, lines) is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                lines.Add(new(number, json.String("custom_id")!, json.Field("body")!.Value));
            }
        }

        if (lines.Count > MostLines)
        {
            problems.Add(new("too_many_tasks", $"The batch has more than {MostLines} requests.", null));
        }

        if (lines.Count + problems.Count == 0)
        {
            problems.Add(new("empty_file", "The input file is empty. Please ensure that the batch contains at least one request.", null));
        }

        return (lines, problems);
    }

    private static BatchProblem? Problem(JsonElement json, int number, string endpoint, bool isNovita, HashSet<string> ids, List<BatchLine> lines)
    {
        if (json.String("custom_id") is not { Length: > 0 } id)
        {
            return new("missing_required_parameter", "Missing required parameter: 'custom_id'.", number, "custom_id");
        }

        if (!ids.Add(id))
        {
            return new("duplicate_custom_id", $"The custom_id '{id}' for this request is a duplicate of another request.", number, "custom_id");
        }

        if (json.Field("body") is not { ValueKind: JsonValueKind.Object } body)
        {
            return new("missing_required_parameter", "Missing required parameter: 'body'.", number, "body");
        }

        if (isNovita)
        {
            return lines.Count > 0 && lines[0].Body.String("model") != body.String("model") ? new("model_mismatch", "All requests of a batch must be for the same model.", number, "body.model") : null;
        }

        return json.String("method") == "POST" && json.String("url") == endpoint
            ? null
            : new("invalid_url", $"The method and the URL of this request must be POST and '{endpoint}', the batch's endpoint.", number, "url");
    }

    private static JsonElement? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
