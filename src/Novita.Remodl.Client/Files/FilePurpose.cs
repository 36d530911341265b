using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>What a file is for. Novita has batches alone.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<FilePurpose>))]
public readonly record struct FilePurpose : IStringEnum<FilePurpose>, IFormattable
{
    private static readonly FilePurpose[] KnownValues = [new("batch"), new("batch_output"), new("assistants"), new("assistants_output"), new("fine-tune"), new("fine-tune-results"), new("vision"), new("user_data"), new("evals")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public FilePurpose(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Requests of a batch, as JSON lines.</summary>
    public static FilePurpose Batch => KnownValues[0];

    /// <summary>Results of a batch.</summary>
    public static FilePurpose BatchOutput => KnownValues[1];

    /// <summary><c>assistants</c>.</summary>
    public static FilePurpose Assistants => KnownValues[2];

    /// <summary><c>assistants_output</c>.</summary>
    public static FilePurpose AssistantsOutput => KnownValues[3];

    /// <summary><c>fine-tune</c>.</summary>
    public static FilePurpose FineTune => KnownValues[4];

    /// <summary><c>fine-tune-results</c>.</summary>
    public static FilePurpose FineTuneResults => KnownValues[5];

    /// <summary><c>vision</c>.</summary>
    public static FilePurpose Vision => KnownValues[6];

    /// <summary>Input of a model, of any kind.</summary>
    public static FilePurpose UserData => KnownValues[7];

    /// <summary><c>evals</c>.</summary>
    public static FilePurpose Evals => KnownValues[8];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<FilePurpose> IStringEnum<FilePurpose>.Known => KnownValues;

    static FilePurpose IStringEnum<FilePurpose>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator FilePurpose(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value;
}
