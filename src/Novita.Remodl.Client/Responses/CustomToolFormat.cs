using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The form of a custom tool's input.</summary>
public sealed record CustomToolFormat : WireObject
{
    /// <summary><c>text</c> or <c>grammar</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The grammar's language: <c>lark</c> or <c>regex</c>.</summary>
    public string? Syntax { get; init; }

    /// <summary>The grammar.</summary>
    public string? Definition { get; init; }
}
