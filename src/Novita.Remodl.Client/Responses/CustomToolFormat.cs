using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The form of a custom tool's input.</summary>
public sealed record CustomToolFormat : WireObject
{
    /// <summary>Any text, which is the default.</summary>
    public static CustomToolFormat Text => new() { Type = "text" };

    /// <summary><c>text</c> or <c>grammar</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The grammar's language: <c>lark</c> or <c>regex</c>.</summary>
    public string? Syntax { get; init; }

    /// <summary>The grammar.</summary>
    public string? Definition { get; init; }

    /// <summary>Text that a grammar allows.</summary>
    /// <param name="syntax">The grammar's language: <c>lark</c> or <c>regex</c>.</param>
    /// <param name="definition">The grammar.</param>
    public static CustomToolFormat ForGrammar(string syntax, string definition)
    {
        ArgumentException.ThrowIfNullOrEmpty(syntax);
        ArgumentException.ThrowIfNullOrEmpty(definition);
        return new() { Type = "grammar", Syntax = syntax, Definition = definition };
    }
}
