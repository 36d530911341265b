using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Which calls of an MCP server's tools need approval: a word for all, or filters. Keeps the form that it came in.</summary>
[JsonConverter(typeof(McpApprovalConverter))]
public sealed record McpApproval
{
    private McpApproval(string? mode, McpApprovalFilters? filters, JsonElement? json)
    {
        Mode = mode;
        Filters = filters;
        Json = json;
    }

    /// <summary>Every call needs approval, which is the default: the model asks with a <see cref="McpApprovalRequestItem"/>.</summary>
    public static McpApproval Always { get; } = new("always", null, null);

    /// <summary>No call needs approval.</summary>
    public static McpApproval Never { get; } = new("never", null, null);

    /// <summary>The word: <c>always</c> or <c>never</c>; null when there are filters.</summary>
    public string? Mode { get; }

    /// <summary>The filters; null when it is a word.</summary>
    public McpApprovalFilters? Filters { get; }

    /// <summary>What came in a form that this library does not know; else null.</summary>
    public JsonElement? Json { get; }

    /// <summary>A word: <c>always</c> or <c>never</c>.</summary>
    public static implicit operator McpApproval(string mode)
    {
        ArgumentNullException.ThrowIfNull(mode);
        return mode switch
        {
            "always" => Always,
            "never" => Never,
            _ => new(mode, null, null),
        };
    }

    /// <summary>As the filters say.</summary>
    public static implicit operator McpApproval(McpApprovalFilters filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        return new(null, filters, null);
    }

    /// <inheritdoc/>
    public bool Equals(McpApproval? other) =>
        other is not null && Mode == other.Mode && Filters == other.Filters && (Json, other.Json) switch
        {
            (null, null) => true,
            ({ } left, { } right) => JsonElement.DeepEquals(left, right),
            _ => false,
        };

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mode, Filters);

    internal static McpApproval FromJson(JsonElement json) => new(null, null, json);
}
