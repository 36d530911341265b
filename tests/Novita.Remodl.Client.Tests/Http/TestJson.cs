using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Tests.Http;

internal sealed record Probe(string? Name, int Count);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Probe))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class TestJson : JsonSerializerContext;
