using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>Where a policy comes from.</summary>
public sealed record PolicySource : WireObject
{
    /// <summary><c>private_policy</c>, or <c>default</c>.</summary>
    public string? Type { get; init; }
}
