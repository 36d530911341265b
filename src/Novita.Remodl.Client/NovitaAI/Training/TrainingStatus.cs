using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>Where a training stands.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<TrainingStatus>))]
public readonly record struct TrainingStatus : IStringEnum<TrainingStatus>, IFormattable
{
    private static readonly TrainingStatus[] KnownValues = [new("UNKNOWN"), new("QUEUING"), new("TRAINING"), new("SUCCESS"), new("CANCELED"), new("FAILED")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TrainingStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>UNKNOWN</c>.</summary>
    public static TrainingStatus Unknown => KnownValues[0];

    /// <summary><c>QUEUING</c>.</summary>
    public static TrainingStatus Queuing => KnownValues[1];

    /// <summary><c>TRAINING</c>.</summary>
    public static TrainingStatus Training => KnownValues[2];

    /// <summary><c>SUCCESS</c>: trained; the model may still be on its way to the servers.</summary>
    public static TrainingStatus Success => KnownValues[3];

    /// <summary><c>CANCELED</c>.</summary>
    public static TrainingStatus Canceled => KnownValues[4];

    /// <summary><c>FAILED</c>.</summary>
    public static TrainingStatus Failed => KnownValues[5];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<TrainingStatus> IStringEnum<TrainingStatus>.Known => KnownValues;

    static TrainingStatus IStringEnum<TrainingStatus>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator TrainingStatus(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
