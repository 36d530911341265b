using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>What a training learns.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<TrainingTaskType>))]
public readonly record struct TrainingTaskType : IStringEnum<TrainingTaskType>, IFormattable
{
    private static readonly TrainingTaskType[] KnownValues = [new("subject"), new("style")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public TrainingTaskType(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>subject</c>: a person or a thing.</summary>
    public static TrainingTaskType Subject => KnownValues[0];

    /// <summary><c>style</c>: a manner of drawing.</summary>
    public static TrainingTaskType Style => KnownValues[1];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<TrainingTaskType> IStringEnum<TrainingTaskType>.Known => KnownValues;

    static TrainingTaskType IStringEnum<TrainingTaskType>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator TrainingTaskType(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
