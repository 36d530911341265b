using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The form of a custom tool's input (OpenAI). The tools of responses have a <see cref="CustomToolFormat"/>, which is flat.</summary>
public sealed record CustomInputFormat : WireObject
{
    /// <summary>Any text, which is the default.</summary>
    public static CustomInputFormat Text => new() { Type = "text" };

    /// <summary><c>text</c> or <c>grammar</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The grammar, of the kind <c>grammar</c>.</summary>
    public InputGrammar? Grammar { get; init; }

    /// <summary>Text that a grammar allows.</summary>
    /// <param name="syntax">The grammar's language: <c>lark</c> or <c>regex</c>.</param>
    /// <param name="definition">The grammar.</param>
    public static CustomInputFormat ForGrammar(string syntax, string definition)
    {
        ArgumentException.ThrowIfNullOrEmpty(syntax);
        ArgumentException.ThrowIfNullOrEmpty(definition);
        return new() { Type = "grammar", Grammar = new() { Syntax = syntax, Definition = definition } };
    }
}
