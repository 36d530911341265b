using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>
/// From where a key may call models. Lists of keys, bills and the like are not limited by it. The path, <c>/openapi/v2/user/key/{id}/ip-access-policy</c>, is made after that of the model
/// access policy, and the name of the field is not certain either: if the service uses another one, it is in <see cref="WireObject.AdditionalProperties"/>.
/// </summary>
public sealed record IpAccessPolicy : WireObject
{
    /// <summary>Addresses of IPv4, or ranges such as <c>203.0.113.0/24</c>: 100 at most. Empty allows all.</summary>
    [JsonPropertyName("allowedIps")]
    public IReadOnlyList<string>? AllowedIps { get; init; }
}
