using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samples.Tools;

/// <summary>How the tools' arguments are read and their results written, without reflection.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(WeatherQuery))]
[JsonSerializable(typeof(Weather))]
[JsonSerializable(typeof(Mail))]
internal sealed partial class ToolsJson : JsonSerializerContext;

internal sealed record WeatherQuery([property: Description("The city, without its country.")] string City);

internal sealed record Weather(string City, double Degrees, string Sky);

internal sealed record Mail([property: Description("The address.")] string Email, string? Subject = null);
