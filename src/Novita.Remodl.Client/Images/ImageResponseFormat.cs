using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>How a made image is handed over. GPT image models always answer in base64 and refuse the field.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<ImageResponseFormat>))]
public readonly record struct ImageResponseFormat : IStringEnum<ImageResponseFormat>
{
    private static readonly ImageResponseFormat[] KnownValues = [new("url"), new("b64_json")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public ImageResponseFormat(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>url</c>: an address that expires soon.</summary>
    public static ImageResponseFormat Url => KnownValues[0];

    /// <summary><c>b64_json</c>: within the answer.</summary>
    public static ImageResponseFormat B64Json => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<ImageResponseFormat> IStringEnum<ImageResponseFormat>.Known => KnownValues;

    static ImageResponseFormat IStringEnum<ImageResponseFormat>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator ImageResponseFormat(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
