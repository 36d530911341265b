using System.Text.Json.Serialization;

namespace Novita.Remodl.Client.Tests.Rest;

[JsonSerializable(typeof(Item))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class ItemJsonContext : JsonSerializerContext;
