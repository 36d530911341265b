using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Media.Videos;

/// <summary>The image-to-video models of Kling 2.1.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<KlingV21Model>))]
public readonly record struct KlingV21Model : IStringEnum<KlingV21Model>
{
    private static readonly KlingV21Model[] KnownValues = [new("master"), new("plain")];

    private readonly string? _value;

    /// <summary>Names a value by its text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public KlingV21Model(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>kling-v2.1-i2v-master</c>.</summary>
    public static KlingV21Model Master => KnownValues[0];

    /// <summary><c>kling-v2.1-i2v</c>, which has modes.</summary>
    public static KlingV21Model Plain => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<KlingV21Model> IStringEnum<KlingV21Model>.Known => KnownValues;

    static KlingV21Model IStringEnum<KlingV21Model>.From(string value) => new(value);

    /// <summary>Names a value by its text.</summary>
    public static implicit operator KlingV21Model(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
