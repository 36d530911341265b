using System.Text.Json;
using System.Text.Json.Nodes;
using Novita.Remodl.Emulator.Json;

namespace Novita.Remodl.Emulator.NovitaAI;

/// <summary>The models of the unified endpoint, each with the schema that it publishes and goes by.</summary>
internal static class UnifiedVideos
{
    private const string Text = """
        {"configs":[
        {"model":"kling2.5_turbo_pro_t2v","description":"Kling 2.5 Turbo from a text","json_schema":{"type":"object","required":["model","prompt"],"properties":{"model":{"type":"string"},"callback":{"type":"string"},"prompt":{"type":"string","minLength":1,"maxLength":2500},"negative_prompt":{"type":"string"},"duration":{"type":"string","enum":["5","10"]},"guidance_scale":{"type":"number","minimum":0,"maximum":1},"aspect_ratio":{"type":"string","enum":["16:9","9:16","1:1"]}}}},
        {"model":"kling2.5_turbo_pro_i2v","description":"Kling 2.5 Turbo from an image","json_schema":{"type":"object","required":["model","prompt","image"],"properties":{"model":{"type":"string"},"callback":{"type":"string"},"prompt":{"type":"string","minLength":1,"maxLength":2500},"image":{"type":"string"},"negative_prompt":{"type":"string"},"duration":{"type":"string","enum":["5","10"]},"guidance_scale":{"type":"number","minimum":0,"maximum":1}}}},
        {"model":"vidu-q1-reference2video","description":"Vidu Q1 from images","json_schema":{"type":"object","required":["model","prompt","images"],"properties":{"model":{"type":"string"},"callback":{"type":"string"},"prompt":{"type":"string"},"images":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string"}},"seed":{"type":"integer"},"bgm":{"type":"boolean"}}}},
        {"model":"hailuo-02","description":"Hailuo 02","json_schema":"{\"type\":\"object\",\"required\":[\"model\",\"prompt\"],\"properties\":{\"prompt\":{\"type\":\"string\"},\"resolution\":{\"type\":\"string\"},\"duration\":{\"type\":\"integer\",\"minimum\":5,\"maximum\":10}}}"}
        ]}
        """;

    public static JsonNode Config() => JsonNode.Parse(Text)!;

    /// <summary>What is missing or out of the list, as the service tells; null when nothing is.</summary>
    public static string? FindProblem(string model, JsonElement body)
    {
        var config = Config()["configs"]!.AsArray().FirstOrDefault(entry => entry!["model"]!.GetValue<string>() == model);
        if (config is null)
        {
            return $"model: {model} is not supported";
        }

        var schema = config["json_schema"] is JsonValue text ? JsonNode.Parse(text.GetValue<string>())! : config["json_schema"]!;
        var missing = schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).FirstOrDefault(name => body.Field(name) is null);
        return missing is null ? null : $"{missing}: is required";
    }
}
