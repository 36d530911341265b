using System.Globalization;
using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client.NovitaAI.Training;

/// <summary>What an uploaded image is called by. The service gives a number here and a text there: it gets back what it gave.</summary>
[JsonConverter(typeof(TrainingAssetIdConverter))]
public readonly record struct TrainingAssetId
{
    private readonly string? _value;

    /// <summary>An id that is text on the wire.</summary>
    public TrainingAssetId(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value;
    }

    /// <summary>An id that is a number on the wire.</summary>
    public TrainingAssetId(long value)
    {
        _value = value.ToString(CultureInfo.InvariantCulture);
        IsNumber = true;
    }

    /// <summary>The id as text; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether it is a number on the wire.</summary>
    public bool IsNumber { get; }

    /// <summary>An id that is text on the wire.</summary>
    public static implicit operator TrainingAssetId(string value) => new(value);

    /// <summary>An id that is a number on the wire.</summary>
    public static implicit operator TrainingAssetId(long value) => new(value);

    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
