using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>The route that the requests of a batch go to.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<BatchEndpoint>))]
public readonly record struct BatchEndpoint : IStringEnum<BatchEndpoint>
{
    private static readonly BatchEndpoint[] KnownValues = [new("/v1/chat/completions"), new("/v1/completions"), new("/v1/embeddings"), new("/v1/responses"), new("/v1/moderations"), new("/v1/images/generations"), new("/v1/images/edits"), new("/v1/videos")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public BatchEndpoint(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>/v1/chat/completions</c>.</summary>
    public static BatchEndpoint ChatCompletions => KnownValues[0];

    /// <summary><c>/v1/completions</c>.</summary>
    public static BatchEndpoint Completions => KnownValues[1];

    /// <summary><c>/v1/embeddings</c>; not at Novita.</summary>
    public static BatchEndpoint Embeddings => KnownValues[2];

    /// <summary><c>/v1/responses</c>; not at Novita.</summary>
    public static BatchEndpoint Responses => KnownValues[3];

    /// <summary><c>/v1/moderations</c>; not at Novita.</summary>
    public static BatchEndpoint Moderations => KnownValues[4];

    /// <summary><c>/v1/images/generations</c>; not at Novita.</summary>
    public static BatchEndpoint ImageGenerations => KnownValues[5];

    /// <summary><c>/v1/images/edits</c>; not at Novita.</summary>
    public static BatchEndpoint ImageEdits => KnownValues[6];

    /// <summary><c>/v1/videos</c>; not at Novita.</summary>
    public static BatchEndpoint Videos => KnownValues[7];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<BatchEndpoint> IStringEnum<BatchEndpoint>.Known => KnownValues;

    static BatchEndpoint IStringEnum<BatchEndpoint>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator BatchEndpoint(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
