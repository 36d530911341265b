using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Why the model stopped. Decide a tool turn by the presence of tool calls, not by this: servers differ.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<FinishReason>))]
public readonly record struct FinishReason : IStringEnum<FinishReason>
{
    private static readonly FinishReason[] KnownValues = [new("stop"), new("length"), new("tool_calls"), new("content_filter"), new("function_call"), new("abort"), new("error"), new("repetition")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public FinishReason(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>A natural end or a stop sequence.</summary>
    public static FinishReason Stop => KnownValues[0];

    /// <summary>The token limit was reached.</summary>
    public static FinishReason Length => KnownValues[1];

    /// <summary>The model calls tools.</summary>
    public static FinishReason ToolCalls => KnownValues[2];

    /// <summary>The content filter cut the answer.</summary>
    public static FinishReason ContentFilter => KnownValues[3];

    /// <summary>The model calls a function; deprecated.</summary>
    public static FinishReason FunctionCall => KnownValues[4];

    /// <summary>The server gave up the request (vLLM).</summary>
    public static FinishReason Abort => KnownValues[5];

    /// <summary>The server failed while generating (vLLM).</summary>
    public static FinishReason Error => KnownValues[6];

    /// <summary>The model repeated itself (vLLM).</summary>
    public static FinishReason Repetition => KnownValues[7];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<FinishReason> IStringEnum<FinishReason>.Known => KnownValues;

    static FinishReason IStringEnum<FinishReason>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator FinishReason(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
