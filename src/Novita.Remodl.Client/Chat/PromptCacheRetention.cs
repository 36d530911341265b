using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How long a cached prompt is kept.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<PromptCacheRetention>))]
public readonly record struct PromptCacheRetention : IStringEnum<PromptCacheRetention>
{
    private static readonly PromptCacheRetention[] KnownValues = [new("in_memory"), new("24h")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public PromptCacheRetention(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>In memory, for minutes.</summary>
    public static PromptCacheRetention InMemory => KnownValues[0];

    /// <summary>Up to 24 hours.</summary>
    public static PromptCacheRetention OneDay => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<PromptCacheRetention> IStringEnum<PromptCacheRetention>.Known => KnownValues;

    static PromptCacheRetention IStringEnum<PromptCacheRetention>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator PromptCacheRetention(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
