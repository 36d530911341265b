using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>How the learning rate changes while a model is trained.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<LearningRateScheduler>))]
public readonly record struct LearningRateScheduler : IStringEnum<LearningRateScheduler>, IFormattable
{
    private static readonly LearningRateScheduler[] KnownValues =
    [
        new("constant"),
        new("linear"),
        new("cosine"),
        new("cosine_with_restarts"),
        new("polynomial"),
        new("constant_with_warmup"),
    ];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public LearningRateScheduler(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>constant</c>.</summary>
    public static LearningRateScheduler Constant => KnownValues[0];

    /// <summary><c>linear</c>.</summary>
    public static LearningRateScheduler Linear => KnownValues[1];

    /// <summary><c>cosine</c>.</summary>
    public static LearningRateScheduler Cosine => KnownValues[2];

    /// <summary><c>cosine_with_restarts</c>.</summary>
    public static LearningRateScheduler CosineWithRestarts => KnownValues[3];

    /// <summary><c>polynomial</c>.</summary>
    public static LearningRateScheduler Polynomial => KnownValues[4];

    /// <summary><c>constant_with_warmup</c>.</summary>
    public static LearningRateScheduler ConstantWithWarmup => KnownValues[5];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<LearningRateScheduler> IStringEnum<LearningRateScheduler>.Known => KnownValues;

    static LearningRateScheduler IStringEnum<LearningRateScheduler>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator LearningRateScheduler(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
