using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The tools of an MCP server that may be called: a list of names, or a filter. Keeps the form that it came in.</summary>
[JsonConverter(typeof(McpAllowedToolsConverter))]
[CollectionBuilder(typeof(McpAllowedTools), nameof(From))]
public sealed record McpAllowedTools
{
    private McpAllowedTools(IReadOnlyList<string>? names, McpToolFilter? filter, JsonElement? json)
    {
        Names = names;
        Filter = filter;
        Json = json;
    }

    /// <summary>The names; null when it is a filter.</summary>
    public IReadOnlyList<string>? Names { get; }

    /// <summary>The filter; null when it is a list of names.</summary>
    public McpToolFilter? Filter { get; }

    /// <summary>What came in a form that this library does not know; else null.</summary>
    public JsonElement? Json { get; }

    /// <summary>The tools of these names.</summary>
    public static implicit operator McpAllowedTools(string[] names) => From(names);

    /// <summary>The tools of these names.</summary>
    public static implicit operator McpAllowedTools(List<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new([.. names], null, null);
    }

    /// <summary>The tools that fit a filter.</summary>
    public static implicit operator McpAllowedTools(McpToolFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new(null, filter, null);
    }

    /// <summary>The tools of these names.</summary>
    public static McpAllowedTools From(params ReadOnlySpan<string> names) => new(names.ToArray(), null, null);

    /// <summary>Enumerates <see cref="Names"/>; nothing when it is a filter.</summary>
    public IEnumerator<string> GetEnumerator() => (Names ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(McpAllowedTools? other) =>
        other is not null && Filter == other.Filter && SameNames(other) && (Json, other.Json) switch
        {
            (null, null) => true,
            ({ } left, { } right) => JsonElement.DeepEquals(left, right),
            _ => false,
        };

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Names?.Count, Filter);

    internal static McpAllowedTools FromJson(JsonElement json) => new(null, null, json);

    private bool SameNames(McpAllowedTools other) =>
        Names is null ? other.Names is null : other.Names is { } names && Names.SequenceEqual(names, StringComparer.Ordinal);
}
