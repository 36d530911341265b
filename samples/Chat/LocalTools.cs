using System.Globalization;
using System.Text.Json;
using Novita.Remodl.Client;

namespace Samples.Chat;

/// <summary>The tools that the model may call.</summary>
internal static class LocalTools
{
    private static readonly string[] Skies = ["clear", "cloudy", "rainy", "windy", "foggy"];

    private static readonly Dictionary<string, LocalTool> Tools = new LocalTool[]
    {
        LocalTool.Create(
            "get_time",
            "The date and time of now, in UTC.",
            """{"type":"object","properties":{}}""",
            _ => DateTimeOffset.UtcNow.ToString("u", CultureInfo.InvariantCulture)),
        LocalTool.Create(
            "calculator",
            "Adds, subtracts, multiplies or divides two numbers.",
            """
            {
              "type": "object",
              "properties": {
                "left": { "type": "number" },
                "operator": { "type": "string", "enum": ["plus", "minus", "times", "divided by"] },
                "right": { "type": "number" }
              },
              "required": ["left", "operator", "right"]
            }
            """,
            Calculate),
        LocalTool.Create(
            "get_weather",
            "The weather in a city. It is made up.",
            """{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}""",
            MakeUpWeather),
    }.ToDictionary(tool => tool.Definition.Function!.Name);

    public static IReadOnlyList<ToolDefinition> Definitions { get; } = [.. Tools.Values.Select(tool => tool.Definition)];

    /// <summary>The result, or what was wrong: a model that is told of its mistake can mend it.</summary>
    public static string Run(FunctionCall call)
    {
        if (!Tools.TryGetValue(call.Name, out var tool))
        {
            return $"There is no tool called {call.Name}.";
        }

        if (!call.TryParseArguments(out var arguments))
        {
            return "The arguments are not valid JSON.";
        }

        try
        {
            return tool.Run(arguments);
        }
        catch (Exception mistake) when (mistake is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return $"The arguments do not fit: {mistake.Message}";
        }
    }

    private static string Calculate(JsonElement arguments)
    {
        var left = arguments.GetProperty("left").GetDouble();
        var right = arguments.GetProperty("right").GetDouble();
        var result = arguments.GetProperty("operator").GetString() switch
        {
            "plus" => left + right,
            "minus" => left - right,
            "times" => left * right,
            "divided by" => left / right,
            var other => throw new FormatException($"'{other}' is no operator."),
        };
        return result.ToString(CultureInfo.InvariantCulture);
    }

    private static string MakeUpWeather(JsonElement arguments)
    {
        var city = arguments.GetProperty("city").GetString() ?? "";
        var seed = city.Sum(letter => letter);
        return string.Create(CultureInfo.InvariantCulture, $"{city}: {Skies[seed % Skies.Length]}, {seed % 30} °C");
    }
}
