using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>A tool that takes free text (OpenAI).</summary>
public sealed record CustomToolDefinition : WireObject
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it does and when to call it.</summary>
    public string? Description { get; init; }

    /// <summary>The form of the input: <see cref="CustomInputFormat.Text"/>, which is the default, or <see cref="CustomInputFormat.ForGrammar"/>.</summary>
    public CustomInputFormat? Format { get; init; }
}
