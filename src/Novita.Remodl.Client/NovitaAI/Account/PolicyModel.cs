using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Account;

/// <summary>A model in a policy.</summary>
public sealed record PolicyModel : WireObject
{
    /// <summary>What it is: <c>llm</c>, the default.</summary>
    public string Type
    {
        get => field ?? "llm";
        init;
    }

    /// <summary>Its name.</summary>
    public required string Id { get; init; }

    /// <summary>An LLM, by its name.</summary>
    public static implicit operator PolicyModel(string id) => new() { Id = id };
}
