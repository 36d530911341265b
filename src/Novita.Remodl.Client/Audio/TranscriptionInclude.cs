using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a transcript shall have beyond the usual.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<TranscriptionInclude>))]
public readonly record struct TranscriptionInclude : IStringEnum<TranscriptionInclude>
{
    private static readonly TranscriptionInclude[] KnownValues = [new("logprobs")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TranscriptionInclude(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>logprobs</c>.</summary>
    public static TranscriptionInclude Logprobs => KnownValues[0];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<TranscriptionInclude> IStringEnum<TranscriptionInclude>.Known => KnownValues;

    static TranscriptionInclude IStringEnum<TranscriptionInclude>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator TranscriptionInclude(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
