using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The grammar of a custom tool's input (OpenAI).</summary>
public sealed record InputGrammar : WireObject
{
    /// <summary>The grammar's language: <c>lark</c> or <c>regex</c>.</summary>
    public required string Syntax { get; init; }

    /// <summary>The grammar.</summary>
    public required string Definition { get; init; }
}
