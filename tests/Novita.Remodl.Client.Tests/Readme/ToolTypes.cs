using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Tests.Readme;

#region tool types
public sealed record WeatherQuery([property: Description("The city, without its country.")] string City, int Days = 1);

public sealed record WeatherReport(string City, double Degrees);

public sealed record City(string Name, int Inhabitants);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(WeatherQuery))]
[JsonSerializable(typeof(WeatherReport))]
[JsonSerializable(typeof(City))]
public sealed partial class AppJson : JsonSerializerContext;
#endregion
