using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Tests.Structured;

[Description("A city.")]
internal sealed record City(
    [property: Description("Its name in English.")] string Name,
    [Description("People within its limits.")] int Inhabitants,
    double? Area = null,
    Climate Climate = Climate.Mild,
    string[]? Rivers = null);

internal enum Climate
{
    Mild,
    Hot,
    Cold,
}

internal sealed record Part(string Name, IReadOnlyList<Part> Parts, Part? Spare);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), "square")]
internal abstract record Figure
{
    public string? Label { get; init; }
}

internal sealed record Circle : Figure
{
    public required double Radius { get; init; }
}

internal sealed record Square : Figure
{
    public required double Side { get; init; }
}

internal sealed record Drawing(Figure Main, DateTime At);

internal sealed record Stock(Dictionary<string, int> Counts);

internal sealed record WeatherQuery([property: Description("The city.")] string City, int Days = 1, double? Above = null);

internal sealed record Weather(string City, double Degrees, Climate Climate);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(City))]
[JsonSerializable(typeof(Part))]
[JsonSerializable(typeof(Drawing))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Stock))]
[JsonSerializable(typeof(List<City>))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(WeatherQuery))]
[JsonSerializable(typeof(Weather))]
internal sealed partial class TypesJson : JsonSerializerContext;
