using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What files a search considers, by their attributes. Match on the derived types; what the library does not know is an <see cref="UnknownFileSearchFilter"/>.</summary>
[JsonConverter(typeof(FileSearchFilterConverter))]
public abstract record FileSearchFilter : WireObject
{
    private protected FileSearchFilter()
    {
    }

    /// <summary>The comparison or the combination, as on the wire.</summary>
    [JsonPropertyOrder(-1)]
    public required string Type { get; init; }

    /// <summary>Files whose attribute is this.</summary>
    public static FileSearchFilter EqualTo(string key, AttributeValue value) => Compare("eq", key, value);

    /// <summary>Files whose attribute is something else.</summary>
    public static FileSearchFilter NotEqualTo(string key, AttributeValue value) => Compare("ne", key, value);

    /// <summary>Files whose attribute is greater.</summary>
    public static FileSearchFilter GreaterThan(string key, AttributeValue value) => Compare("gt", key, value);

    /// <summary>Files whose attribute is greater, or the same.</summary>
    public static FileSearchFilter AtLeast(string key, AttributeValue value) => Compare("gte", key, value);

    /// <summary>Files whose attribute is less.</summary>
    public static FileSearchFilter LessThan(string key, AttributeValue value) => Compare("lt", key, value);

    /// <summary>Files whose attribute is less, or the same.</summary>
    public static FileSearchFilter AtMost(string key, AttributeValue value) => Compare("lte", key, value);

    /// <summary>Files whose attribute is one of these.</summary>
    public static FileSearchFilter In(string key, params ReadOnlySpan<AttributeValue> values) => Compare("in", key, AttributeValue.List(values));

    /// <summary>Files whose attribute is none of these.</summary>
    public static FileSearchFilter NotIn(string key, params ReadOnlySpan<AttributeValue> values) => Compare("nin", key, AttributeValue.List(values));

    /// <summary>Files that fit all of these.</summary>
    public static FileSearchFilter And(params ReadOnlySpan<FileSearchFilter> filters) => new CompoundFilter { Type = "and", Filters = filters.ToArray() };

    /// <summary>Files that fit one of these at least.</summary>
    public static FileSearchFilter Or(params ReadOnlySpan<FileSearchFilter> filters) => new CompoundFilter { Type = "or", Filters = filters.ToArray() };

    private static ComparisonFilter Compare(string type, string key, AttributeValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(value);
        return new() { Type = type, Key = key, Value = value };
    }
}
