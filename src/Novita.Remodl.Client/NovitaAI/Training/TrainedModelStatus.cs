using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>Whether a trained model can be used.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<TrainedModelStatus>))]
public readonly record struct TrainedModelStatus : IStringEnum<TrainedModelStatus>, IFormattable
{
    private static readonly TrainedModelStatus[] KnownValues = [new("DEPLOYING"), new("SERVING")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TrainedModelStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>DEPLOYING</c>: not yet.</summary>
    public static TrainedModelStatus Deploying => KnownValues[0];

    /// <summary><c>SERVING</c>: it can be used.</summary>
    public static TrainedModelStatus Serving => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<TrainedModelStatus> IStringEnum<TrainedModelStatus>.Known => KnownValues;

    static TrainedModelStatus IStringEnum<TrainedModelStatus>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator TrainedModelStatus(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
