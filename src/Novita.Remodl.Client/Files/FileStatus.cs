using System.Text.Json.Serialization;
using Novita.Remodl.Client.Serialization;

namespace Novita.Remodl.Client;

/// <summary>Where a stored file stands. Deprecated at OpenAI.</summary>
/// <remarks>An open set: a value that this library does not name keeps its text.</remarks>
[JsonConverter(typeof(StringEnumConverter<FileStatus>))]
public readonly record struct FileStatus : IStringEnum<FileStatus>
{
    private static readonly FileStatus[] KnownValues = [new("uploaded"), new("processed"), new("error")];

    private readonly string? _value;

    /// <summary>Names a value by its text on the wire.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public FileStatus(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary><c>uploaded</c>.</summary>
    public static FileStatus Uploaded => KnownValues[0];

    /// <summary><c>processed</c>.</summary>
    public static FileStatus Processed => KnownValues[1];

    /// <summary><c>error</c>.</summary>
    public static FileStatus Error => KnownValues[2];

    /// <summary>The text on the wire; empty for <c>default</c>.</summary>
    public string Value => _value ?? "";

    static ReadOnlySpan<FileStatus> IStringEnum<FileStatus>.Known => KnownValues;

    static FileStatus IStringEnum<FileStatus>.From(string value) => new(value);

    /// <summary>Names a value by its text on the wire.</summary>
    public static implicit operator FileStatus(string value) => new(value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
